import type { VendorEntry } from "../entry.ts";

export const bugsnag = {
  vendor: "Bugsnag",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/bugsnag", checked: "2026-11-22" },
  tools: [
    {
      id: "bugsnag",
      name: { en: "Bugsnag", zh: null },
      category: "developer",
      domains: ["bugsnag.com"],
      cases: ["app.bugsnag.com"],
    },
  ],
} as const satisfies VendorEntry;
