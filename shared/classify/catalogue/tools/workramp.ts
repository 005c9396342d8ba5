import type { VendorEntry } from "../entry.ts";

export const workramp = {
  vendor: "WorkRamp",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202016.json#workramp", checked: "2026-11-25" },
  tools: [
    {
      id: "workramp",
      name: { en: "WorkRamp", zh: null },
      category: "learning",
      domains: ["workramp.com"],
      cases: ["workramp.com"],
    },
  ],
} as const satisfies VendorEntry;
