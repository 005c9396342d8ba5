import type { VendorEntry } from "../entry.ts";

export const hackerrank = {
  vendor: "HackerRank",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202011.json#hackerrank", checked: "2026-11-22" },
  tools: [
    {
      id: "hackerrank",
      name: { en: "HackerRank", zh: null },
      category: "recruiting",
      domains: ["hackerrank.com"],
      cases: ["app.hackerrank.com"],
    },
  ],
} as const satisfies VendorEntry;
