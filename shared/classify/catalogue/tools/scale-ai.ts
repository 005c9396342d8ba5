import type { VendorEntry } from "../entry.ts";

export const scaleAi = {
  vendor: "Scale AI",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202016.json#scale-ai", checked: "2026-11-22" },
  tools: [
    {
      id: "scale-ai",
      name: { en: "Scale AI", zh: null },
      category: "ai",
      domains: ["scale.com"],
      cases: ["app.scale.com"],
    },
  ],
} as const satisfies VendorEntry;
