import type { VendorEntry } from "../entry.ts";

export const rollbar = {
  vendor: "Rollbar",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/rollbar", checked: "2026-11-22" },
  tools: [
    {
      id: "rollbar",
      name: { en: "Rollbar", zh: null },
      category: "developer",
      domains: ["rollbar.com"],
      cases: ["app.rollbar.com"],
    },
  ],
} as const satisfies VendorEntry;
