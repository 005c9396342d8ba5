import type { VendorEntry } from "../entry.ts";

export const egnyte = {
  vendor: "Egnyte",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/egnyte", checked: "2026-11-22" },
  tools: [
    {
      id: "egnyte",
      name: { en: "Egnyte", zh: null },
      category: "storage",
      domains: ["egnyte.com"],
      cases: ["app.egnyte.com"],
    },
  ],
} as const satisfies VendorEntry;
