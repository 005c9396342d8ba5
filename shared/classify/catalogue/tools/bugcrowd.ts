import type { VendorEntry } from "../entry.ts";

export const bugcrowd = {
  vendor: "Bugcrowd",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/bugcrowd", checked: "2026-11-22" },
  tools: [
    {
      id: "bugcrowd",
      name: { en: "Bugcrowd", zh: null },
      category: "security",
      domains: ["bugcrowd.com"],
      cases: ["app.bugcrowd.com"],
    },
  ],
} as const satisfies VendorEntry;
