import type { VendorEntry } from "../entry.ts";

export const pollEverywhere = {
  vendor: "Poll Everywhere",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202008.json#poll-everywhere", checked: "2026-11-22" },
  tools: [
    {
      id: "poll-everywhere",
      name: { en: "Poll Everywhere", zh: null },
      category: "forms",
      domains: ["polleverywhere.com", "pollev.com"],
      cases: ["app.polleverywhere.com", "pollev.com"],
    },
  ],
} as const satisfies VendorEntry;
