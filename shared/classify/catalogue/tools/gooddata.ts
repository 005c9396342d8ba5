import type { VendorEntry } from "../entry.ts";

export const gooddata = {
  vendor: "GoodData",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/good-data", checked: "2026-11-22" },
  tools: [
    {
      id: "gooddata",
      name: { en: "GoodData", zh: null },
      category: "analytics",
      domains: ["gooddata.com"],
      cases: ["app.gooddata.com"],
    },
  ],
} as const satisfies VendorEntry;
