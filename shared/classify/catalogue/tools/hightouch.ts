import type { VendorEntry } from "../entry.ts";

export const hightouch = {
  vendor: "Hightouch",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202019.json#hightouch", checked: "2026-11-22" },
  tools: [
    {
      id: "hightouch",
      name: { en: "Hightouch", zh: null },
      category: "database",
      domains: ["hightouch.com", "hightouch.io"],
      cases: ["app.hightouch.com", "hightouch.io"],
    },
  ],
} as const satisfies VendorEntry;
