import type { VendorEntry } from "../entry.ts";

export const gem = {
  vendor: "Gem",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202017.json#gem", checked: "2026-11-22" },
  tools: [
    {
      id: "gem",
      name: { en: "Gem", zh: null },
      category: "recruiting",
      domains: ["gem.com"],
      cases: ["app.gem.com"],
    },
  ],
} as const satisfies VendorEntry;
