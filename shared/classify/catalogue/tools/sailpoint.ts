import type { VendorEntry } from "../entry.ts";

export const sailpoint = {
  vendor: "SailPoint",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/sailpoint-technologies", checked: "2026-11-22" },
  tools: [
    {
      id: "sailpoint",
      name: { en: "SailPoint", zh: null },
      category: "identity",
      domains: ["sailpoint.com", "identitynow.com"],
      cases: ["app.sailpoint.com", "identitynow.com"],
    },
  ],
} as const satisfies VendorEntry;
