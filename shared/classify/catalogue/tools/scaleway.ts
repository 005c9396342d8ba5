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
      offered: { value: ["FR", "NL", "PL"], source: "https://github.com/scaleway/docs-content/blob/00ec3d1cb6978e4f4df284b8dd0dd9f056c9f687/pages/account/reference-content/products-availability.mdx", checked: "2026-11-25" },
      cases: ["app.scaleway.com", "scw.cloud"],
    },
  ],
} as const satisfies VendorEntry;
