import type { VendorEntry } from "../entry.ts";

export const gainsight = {
  vendor: "Gainsight",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/gainsight", checked: "2026-11-22" },
  tools: [
    {
      id: "gainsight",
      name: { en: "Gainsight", zh: null },
      category: "analytics",
      domains: ["gainsight.com", "aptrinsic.com", "gainsightcloud.com"],
      cases: ["app.gainsight.com", "aptrinsic.com", "gainsightcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
