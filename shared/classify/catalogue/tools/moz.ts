import type { VendorEntry } from "../entry.ts";

export const moz = {
  vendor: "Moz",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/moz", checked: "2026-11-25" },
  tools: [
    {
      id: "moz",
      name: { en: "Moz", zh: null },
      category: "marketing",
      domains: ["moz.com"],
      cases: ["moz.com"],
    },
  ],
} as const satisfies VendorEntry;
