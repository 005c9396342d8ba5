import type { VendorEntry } from "../entry.ts";

export const boomi = {
  vendor: "Boomi",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/boomi", checked: "2026-11-22" },
  tools: [
    {
      id: "boomi",
      name: { en: "Boomi", zh: null },
      category: "automation",
      domains: ["boomi.com"],
      cases: ["app.boomi.com"],
    },
  ],
} as const satisfies VendorEntry;
