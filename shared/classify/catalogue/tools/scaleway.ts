import type { VendorEntry } from "../entry.ts";

export const scaleway = {
  vendor: "Scaleway",
  seat: { value: "FR", source: "https://github.com/datenanfragen/data/blob/master/companies/scaleway.json", checked: "2026-11-22" },
  tools: [
    {
      id: "scaleway",
      name: { en: "Scaleway", zh: null },
      category: "cloud",
      domains: ["scaleway.com", "scw.cloud"],
      offered: { value: ["FR", "NL", "PL"], source: "https://github.com/scaleway/docs-content/blob/main/pages/account/reference-content/products-availability.mdx", checked: "2026-11-25" },
      cases: ["app.scaleway.com", "scw.cloud"],
    },
  ],
} as const satisfies VendorEntry;
