import type { VendorEntry } from "../entry.ts";

export const quantcast = {
  vendor: "Quantcast",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/quantcast", checked: "2026-11-22" },
  tools: [
    {
      id: "quantcast",
      name: { en: "Quantcast", zh: null },
      category: "advertising",
      domains: ["quantcast.com", "quantserve.com"],
      cases: ["app.quantcast.com", "quantserve.com"],
    },
  ],
} as const satisfies VendorEntry;
