import type { VendorEntry } from "../entry.ts";

export const payoneer = {
  vendor: "Payoneer",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/payoneer", checked: "2026-11-22" },
  tools: [
    {
      id: "payoneer",
      name: { en: "Payoneer", zh: null },
      category: "payments",
      domains: ["payoneer.com"],
      cases: ["app.payoneer.com"],
    },
  ],
} as const satisfies VendorEntry;
