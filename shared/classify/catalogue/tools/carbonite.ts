import type { VendorEntry } from "../entry.ts";

export const carbonite = {
  vendor: "Carbonite",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/carbonite", checked: "2026-11-22" },
  tools: [
    {
      id: "carbonite",
      name: { en: "Carbonite", zh: null },
      category: "storage",
      domains: ["carbonite.com"],
      cases: ["app.carbonite.com"],
    },
  ],
} as const satisfies VendorEntry;
