import type { VendorEntry } from "../entry.ts";

export const wrike = {
  vendor: "Wrike",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/wrike", checked: "2026-11-22" },
  tools: [
    {
      id: "wrike",
      name: { en: "Wrike", zh: null },
      category: "project",
      domains: ["wrike.com"],
      cases: ["app.wrike.com"],
    },
  ],
} as const satisfies VendorEntry;
