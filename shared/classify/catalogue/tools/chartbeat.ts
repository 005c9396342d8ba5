import type { VendorEntry } from "../entry.ts";

export const chartbeat = {
  vendor: "Chartbeat",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/chartbeat", checked: "2026-11-22" },
  tools: [
    {
      id: "chartbeat",
      name: { en: "Chartbeat", zh: null },
      category: "analytics",
      domains: ["chartbeat.com", "chartbeat.net"],
      cases: ["app.chartbeat.com", "chartbeat.net"],
    },
  ],
} as const satisfies VendorEntry;
