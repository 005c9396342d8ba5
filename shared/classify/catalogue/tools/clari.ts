import type { VendorEntry } from "../entry.ts";

export const clari = {
  vendor: "Clari",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L688", checked: "2026-11-22" },
  tools: [
    {
      id: "clari",
      name: { en: "Clari", zh: null },
      category: "crm",
      domains: ["clari.com"],
      cases: ["app.clari.com"],
    },
  ],
} as const satisfies VendorEntry;
