import type { VendorEntry } from "../entry.ts";

export const fifteenFive = {
  vendor: "15Five",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/15five", checked: "2026-11-22" },
  tools: [
    {
      id: "fifteen-five",
      name: { en: "15Five", zh: null },
      category: "hr",
      domains: ["15five.com"],
      cases: ["app.15five.com"],
    },
  ],
} as const satisfies VendorEntry;
