import type { VendorEntry } from "../entry.ts";

export const cornerstone = {
  vendor: "Cornerstone OnDemand",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/cornerstone-ondemand", checked: "2026-11-22" },
  tools: [
    {
      id: "cornerstone",
      name: { en: "Cornerstone OnDemand", zh: null },
      category: "hr",
      domains: ["csod.com", "cornerstoneondemand.com"],
      cases: ["app.csod.com", "cornerstoneondemand.com"],
    },
  ],
} as const satisfies VendorEntry;
