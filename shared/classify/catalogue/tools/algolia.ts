import type { VendorEntry } from "../entry.ts";

export const algolia = {
  vendor: "Algolia",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202014.json#algolia", checked: "2026-11-22" },
  tools: [
    {
      id: "algolia",
      name: { en: "Algolia", zh: null },
      category: "developer",
      domains: ["algolia.com", "algolia.net", "algolianet.com"],
      cases: ["app.algolia.com", "algolia.net", "algolianet.com"],
    },
  ],
} as const satisfies VendorEntry;
