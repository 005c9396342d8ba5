import type { VendorEntry } from "../entry.ts";

export const smartling = {
  vendor: "Smartling",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/smartling", checked: "2026-11-22" },
  tools: [
    {
      id: "smartling",
      name: { en: "Smartling", zh: null },
      category: "translation",
      domains: ["smartling.com"],
      cases: ["app.smartling.com"],
    },
  ],
} as const satisfies VendorEntry;
