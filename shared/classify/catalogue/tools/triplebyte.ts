import type { VendorEntry } from "../entry.ts";

export const triplebyte = {
  vendor: "Triplebyte",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202015.json#triplebyte", checked: "2026-11-22" },
  tools: [
    {
      id: "triplebyte",
      name: { en: "Triplebyte", zh: null },
      category: "recruiting",
      domains: ["triplebyte.com"],
      cases: ["app.triplebyte.com"],
    },
  ],
} as const satisfies VendorEntry;
