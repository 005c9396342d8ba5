import type { VendorEntry } from "../entry.ts";

export const aspire = {
  vendor: "Aspire",
  seat: { value: "SG", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W18.json#aspire", checked: "2026-11-25" },
  tools: [
    {
      id: "aspire",
      name: { en: "Aspire", zh: null },
      category: "finance",
      domains: ["aspireapp.com"],
      cases: ["aspireapp.com"],
    },
  ],
} as const satisfies VendorEntry;
