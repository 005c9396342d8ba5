import type { VendorEntry } from "../entry.ts";

export const bandwidth = {
  vendor: "Bandwidth",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/bandwidth-com", checked: "2026-11-22" },
  tools: [
    {
      id: "bandwidth",
      name: { en: "Bandwidth", zh: null },
      category: "developer",
      domains: ["bandwidth.com"],
      cases: ["app.bandwidth.com"],
    },
  ],
} as const satisfies VendorEntry;
