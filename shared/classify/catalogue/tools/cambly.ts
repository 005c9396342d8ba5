import type { VendorEntry } from "../entry.ts";

export const cambly = {
  vendor: "Cambly",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W14.json#cambly", checked: "2026-11-25" },
  tools: [
    {
      id: "cambly",
      name: { en: "Cambly", zh: null },
      category: "learning",
      domains: ["cambly.com"],
      cases: ["cambly.com"],
    },
  ],
} as const satisfies VendorEntry;
