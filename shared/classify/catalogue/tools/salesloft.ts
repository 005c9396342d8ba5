import type { VendorEntry } from "../entry.ts";

export const salesloft = {
  vendor: "Salesloft",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/salesloft", checked: "2026-11-22" },
  tools: [
    {
      id: "salesloft",
      name: { en: "Salesloft", zh: null },
      category: "crm",
      domains: ["salesloft.com"],
      cases: ["app.salesloft.com"],
    },
  ],
} as const satisfies VendorEntry;
