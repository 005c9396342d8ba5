import type { VendorEntry } from "../entry.ts";

export const nextroll = {
  vendor: "AdRoll",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/adroll-semantic-sugar-inc", checked: "2026-11-22" },
  tools: [
    {
      id: "nextroll",
      name: { en: "AdRoll (NextRoll)", zh: null },
      category: "advertising",
      domains: ["adroll.com", "nextroll.com"],
      cases: ["app.adroll.com", "nextroll.com"],
    },
  ],
} as const satisfies VendorEntry;
