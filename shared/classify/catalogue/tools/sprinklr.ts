import type { VendorEntry } from "../entry.ts";

export const sprinklr = {
  vendor: "Sprinklr",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/sprinklr", checked: "2026-11-22" },
  tools: [
    {
      id: "sprinklr",
      name: { en: "Sprinklr", zh: null },
      category: "marketing",
      domains: ["sprinklr.com"],
      cases: ["app.sprinklr.com"],
    },
  ],
} as const satisfies VendorEntry;
