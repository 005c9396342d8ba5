import type { VendorEntry } from "../entry.ts";

export const marqvision = {
  vendor: "MarqVision",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202021.json#marqvision", checked: "2026-11-25" },
  tools: [
    {
      id: "marqvision",
      name: { en: "MarqVision", zh: null },
      category: "legal",
      domains: ["marqvision.com"],
      cases: ["marqvision.com"],
    },
  ],
} as const satisfies VendorEntry;
