import type { VendorEntry } from "../entry.ts";

export const issuu = {
  vendor: "Issuu",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/issuu", checked: "2026-11-22" },
  tools: [
    {
      id: "issuu",
      name: { en: "Issuu", zh: null },
      category: "documents",
      domains: ["issuu.com"],
      cases: ["app.issuu.com"],
    },
  ],
} as const satisfies VendorEntry;
