import type { VendorEntry } from "../entry.ts";

export const toptal = {
  vendor: "Toptal",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/toptal", checked: "2026-11-22" },
  tools: [
    {
      id: "toptal",
      name: { en: "Toptal", zh: null },
      category: "recruiting",
      domains: ["toptal.com"],
      cases: ["app.toptal.com"],
    },
  ],
} as const satisfies VendorEntry;
