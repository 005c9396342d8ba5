import type { VendorEntry } from "../entry.ts";

export const expensify = {
  vendor: "Expensify",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/expensify-com", checked: "2026-11-22" },
  tools: [
    {
      id: "expensify",
      name: { en: "Expensify", zh: null },
      category: "expenses",
      domains: ["expensify.com"],
      cases: ["app.expensify.com"],
    },
  ],
} as const satisfies VendorEntry;
