import type { VendorEntry } from "../entry.ts";

export const fountain = {
  vendor: "Fountain",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202015.json#fountain", checked: "2026-11-25" },
  tools: [
    {
      id: "fountain",
      name: { en: "Fountain", zh: null },
      category: "recruiting",
      domains: ["fountain.com"],
      cases: ["fountain.com"],
    },
  ],
} as const satisfies VendorEntry;
