import type { VendorEntry } from "../entry.ts";

export const playground = {
  vendor: "Playground",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202019.json#playground", checked: "2026-11-25" },
  tools: [
    {
      id: "playground",
      name: { en: "Playground", zh: null },
      category: "design",
      domains: ["playground.com", "playgroundai.com"],
      cases: ["playground.com", "playgroundai.com"],
    },
  ],
} as const satisfies VendorEntry;
