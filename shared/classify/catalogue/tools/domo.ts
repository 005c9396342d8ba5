import type { VendorEntry } from "../entry.ts";

export const domo = {
  vendor: "Domo",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/domo", checked: "2026-11-22" },
  tools: [
    {
      id: "domo",
      name: { en: "Domo", zh: null },
      category: "database",
      domains: ["domo.com"],
      cases: ["app.domo.com"],
    },
  ],
} as const satisfies VendorEntry;
