import type { VendorEntry } from "../entry.ts";

export const front = {
  vendor: "Front",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202014.json#front", checked: "2026-11-22" },
  tools: [
    {
      id: "front",
      name: { en: "Front", zh: null },
      category: "support",
      domains: ["front.com", "frontapp.com"],
      cases: ["app.front.com", "frontapp.com"],
    },
  ],
} as const satisfies VendorEntry;
