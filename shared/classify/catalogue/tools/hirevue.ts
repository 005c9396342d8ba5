import type { VendorEntry } from "../entry.ts";

export const hirevue = {
  vendor: "HireVue",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/hirevue", checked: "2026-11-22" },
  tools: [
    {
      id: "hirevue",
      name: { en: "HireVue", zh: null },
      category: "recruiting",
      domains: ["hirevue.com"],
      cases: ["app.hirevue.com"],
    },
  ],
} as const satisfies VendorEntry;
