import type { VendorEntry } from "../entry.ts";

export const glassdoor = {
  vendor: "Glassdoor",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/glassdoor", checked: "2026-11-22" },
  tools: [
    {
      id: "glassdoor",
      name: { en: "Glassdoor", zh: null },
      category: "recruiting",
      domains: ["glassdoor.com"],
      cases: ["app.glassdoor.com"],
    },
  ],
} as const satisfies VendorEntry;
