import type { VendorEntry } from "../entry.ts";

export const totango = {
  vendor: "Totango",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/totango", checked: "2026-11-22" },
  tools: [
    {
      id: "totango",
      name: { en: "Totango", zh: null },
      category: "analytics",
      domains: ["totango.com"],
      cases: ["app.totango.com"],
    },
  ],
} as const satisfies VendorEntry;
