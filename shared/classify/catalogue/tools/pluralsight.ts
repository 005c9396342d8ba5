import type { VendorEntry } from "../entry.ts";

export const pluralsight = {
  vendor: "Pluralsight",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/pluralsight", checked: "2026-11-22" },
  tools: [
    {
      id: "pluralsight",
      name: { en: "Pluralsight", zh: null },
      category: "learning",
      domains: ["pluralsight.com"],
      cases: ["app.pluralsight.com"],
    },
  ],
} as const satisfies VendorEntry;
