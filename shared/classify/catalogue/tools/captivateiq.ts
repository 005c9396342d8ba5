import type { VendorEntry } from "../entry.ts";

export const captivateiq = {
  vendor: "CaptivateIQ",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W18.json#captivateiq", checked: "2026-11-25" },
  tools: [
    {
      id: "captivateiq",
      name: { en: "CaptivateIQ", zh: null },
      category: "finance",
      domains: ["captivateiq.com"],
      cases: ["captivateiq.com"],
    },
  ],
} as const satisfies VendorEntry;
