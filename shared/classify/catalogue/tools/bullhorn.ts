import type { VendorEntry } from "../entry.ts";

export const bullhorn = {
  vendor: "Bullhorn",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/bullhorn", checked: "2026-11-22" },
  tools: [
    {
      id: "bullhorn",
      name: { en: "Bullhorn", zh: null },
      category: "recruiting",
      domains: ["bullhorn.com", "bullhornstaffing.com"],
      offered: { value: ["US", "SG", "AU", "GB", "DE", "FR"], source: "https://bullhorn.github.io/Data-Center-URLs", checked: "2026-11-25" },
      cases: ["app.bullhorn.com", "bullhornstaffing.com"],
    },
  ],
} as const satisfies VendorEntry;
