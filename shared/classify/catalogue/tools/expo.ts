import type { VendorEntry } from "../entry.ts";

export const expo = {
  vendor: "Expo",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202016.json#expo", checked: "2026-11-22" },
  tools: [
    {
      id: "expo",
      name: { en: "Expo", zh: null },
      category: "developer",
      domains: ["expo.dev", "expo.io"],
      cases: ["app.expo.dev", "expo.io"],
    },
  ],
} as const satisfies VendorEntry;
