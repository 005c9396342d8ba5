import type { VendorEntry } from "../entry.ts";

export const nintex = {
  vendor: "Nintex",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/nintex-usa", checked: "2026-11-22" },
  tools: [
    {
      id: "nintex",
      name: { en: "Nintex", zh: null },
      category: "automation",
      domains: ["nintex.com", "nintex.io"],
      cases: ["app.nintex.com", "nintex.io"],
    },
  ],
} as const satisfies VendorEntry;
