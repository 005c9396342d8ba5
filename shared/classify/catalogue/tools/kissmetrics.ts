import type { VendorEntry } from "../entry.ts";

export const kissmetrics = {
  vendor: "Kissmetrics",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/kiss-metrics", checked: "2026-11-22" },
  tools: [
    {
      id: "kissmetrics",
      name: { en: "Kissmetrics", zh: null },
      category: "analytics",
      domains: ["kissmetrics.com", "kissmetrics.io"],
      cases: ["app.kissmetrics.com", "kissmetrics.io"],
    },
  ],
} as const satisfies VendorEntry;
