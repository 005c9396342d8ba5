import type { VendorEntry } from "../entry.ts";

export const modernTreasury = {
  vendor: "Modern Treasury",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202018.json#modern-treasury", checked: "2026-11-25" },
  tools: [
    {
      id: "modern-treasury",
      name: { en: "Modern Treasury", zh: null },
      category: "payments",
      domains: ["moderntreasury.com"],
      cases: ["moderntreasury.com"],
    },
  ],
} as const satisfies VendorEntry;
