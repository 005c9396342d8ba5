import type { VendorEntry } from "../entry.ts";

export const checkr = {
  vendor: "Checkr",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202014.json#checkr", checked: "2026-11-22" },
  tools: [
    {
      id: "checkr",
      name: { en: "Checkr", zh: null },
      category: "recruiting",
      domains: ["checkr.com"],
      cases: ["app.checkr.com"],
    },
  ],
} as const satisfies VendorEntry;
