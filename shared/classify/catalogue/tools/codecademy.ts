import type { VendorEntry } from "../entry.ts";

export const codecademy = {
  vendor: "Codecademy",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202011.json#codecademy", checked: "2026-11-22" },
  tools: [
    {
      id: "codecademy",
      name: { en: "Codecademy", zh: null },
      category: "learning",
      domains: ["codecademy.com"],
      cases: ["app.codecademy.com"],
    },
  ],
} as const satisfies VendorEntry;
