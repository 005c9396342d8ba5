import type { VendorEntry } from "../entry.ts";

export const paylocity = {
  vendor: "Paylocity",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/paylocity", checked: "2026-11-22" },
  tools: [
    {
      id: "paylocity",
      name: { en: "Paylocity", zh: null },
      category: "payroll",
      domains: ["paylocity.com"],
      cases: ["app.paylocity.com"],
    },
  ],
} as const satisfies VendorEntry;
