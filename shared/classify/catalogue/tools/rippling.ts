import type { VendorEntry } from "../entry.ts";

export const rippling = {
  vendor: "Rippling",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202017.json#rippling", checked: "2026-11-22" },
  tools: [
    {
      id: "rippling",
      name: { en: "Rippling", zh: null },
      category: "hr",
      domains: ["rippling.com"],
      cases: ["app.rippling.com"],
    },
  ],
} as const satisfies VendorEntry;
