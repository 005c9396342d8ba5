import type { VendorEntry } from "../entry.ts";

export const namely = {
  vendor: "Namely",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/namely", checked: "2026-11-22" },
  tools: [
    {
      id: "namely",
      name: { en: "Namely", zh: null },
      category: "hr",
      domains: ["namely.com"],
      cases: ["app.namely.com"],
    },
  ],
} as const satisfies VendorEntry;
