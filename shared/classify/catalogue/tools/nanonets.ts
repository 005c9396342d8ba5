import type { VendorEntry } from "../entry.ts";

export const nanonets = {
  vendor: "NanoNets",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W17.json#nanonets", checked: "2026-11-25" },
  tools: [
    {
      id: "nanonets",
      name: { en: "Nanonets", zh: null },
      category: "ai",
      domains: ["nanonets.com"],
      cases: ["nanonets.com"],
    },
  ],
} as const satisfies VendorEntry;
