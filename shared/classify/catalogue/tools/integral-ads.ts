import type { VendorEntry } from "../entry.ts";

export const integralAds = {
  vendor: "Integral Ad Science",
  seat: { value: "US", source: "https://github.com/datahoarder/crunchbase-october-2013/blob/master/crunchbase-companies.csv#/company/integralads", checked: "2026-11-22" },
  tools: [
    {
      id: "integral-ads",
      name: { en: "Integral Ad Science", zh: null },
      category: "advertising",
      domains: ["integralads.com", "adsafeprotected.com"],
      cases: ["app.integralads.com", "adsafeprotected.com"],
    },
  ],
} as const satisfies VendorEntry;
