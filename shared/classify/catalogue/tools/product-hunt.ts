import type { VendorEntry } from "../entry.ts";

export const productHunt = {
  vendor: "Product Hunt",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S14.json#product-hunt", checked: "2026-11-25" },
  tools: [
    {
      id: "product-hunt",
      name: { en: "Product Hunt", zh: null },
      category: "social",
      domains: ["producthunt.com"],
      cases: ["producthunt.com"],
    },
  ],
} as const satisfies VendorEntry;
