import type { VendorEntry } from "../entry.ts";

export const bitmovin = {
  vendor: "Bitmovin",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202015.json#bitmovin", checked: "2026-11-25" },
  tools: [
    {
      id: "bitmovin",
      name: { en: "Bitmovin", zh: null },
      category: "video",
      domains: ["bitmovin.com"],
      cases: ["bitmovin.com"],
    },
  ],
} as const satisfies VendorEntry;
