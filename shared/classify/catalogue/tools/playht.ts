import type { VendorEntry } from "../entry.ts";

export const playht = {
  vendor: "PlayHT",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W23.json#playht", checked: "2026-11-25" },
  tools: [
    {
      id: "playht",
      name: { en: "PlayHT", zh: null },
      category: "ai",
      domains: ["play.ht"],
      cases: ["play.ht"],
    },
  ],
} as const satisfies VendorEntry;
