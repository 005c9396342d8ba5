import type { VendorEntry } from "../entry.ts";

export const nasuni = {
  vendor: "Nasuni",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/nasuni", checked: "2026-11-22" },
  tools: [
    {
      id: "nasuni",
      name: { en: "Nasuni", zh: null },
      category: "storage",
      domains: ["nasuni.com"],
      cases: ["app.nasuni.com"],
    },
  ],
} as const satisfies VendorEntry;
