import type { VendorEntry } from "../entry.ts";

export const lever = {
  vendor: "Lever",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202012.json#lever", checked: "2026-11-22" },
  tools: [
    {
      id: "lever",
      name: { en: "Lever", zh: null },
      category: "recruiting",
      domains: ["lever.co"],
      cases: ["app.lever.co"],
    },
  ],
} as const satisfies VendorEntry;
