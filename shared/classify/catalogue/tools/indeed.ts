import type { VendorEntry } from "../entry.ts";

export const indeed = {
  vendor: "Indeed",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/indeed", checked: "2026-11-22" },
  tools: [
    {
      id: "indeed",
      name: { en: "Indeed", zh: null },
      category: "recruiting",
      domains: ["indeed.com"],
      cases: ["app.indeed.com"],
    },
  ],
} as const satisfies VendorEntry;
