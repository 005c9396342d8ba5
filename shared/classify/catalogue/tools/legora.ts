import type { VendorEntry } from "../entry.ts";

export const legora = {
  vendor: "Legora",
  seat: { value: "SE", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W24.json#legora", checked: "2026-11-25" },
  tools: [
    {
      id: "legora",
      name: { en: "Legora", zh: null },
      category: "legal",
      domains: ["legora.com", "leya.law"],
      cases: ["legora.com", "leya.law"],
    },
  ],
} as const satisfies VendorEntry;
