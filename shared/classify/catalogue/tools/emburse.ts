import type { VendorEntry } from "../entry.ts";

export const emburse = {
  vendor: "Emburse",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202016.json#emburse", checked: "2026-11-22" },
  tools: [
    {
      id: "emburse",
      name: { en: "Emburse", zh: null },
      category: "expenses",
      domains: ["emburse.com", "chromeriver.com", "certify.com"],
      cases: ["app.emburse.com", "chromeriver.com", "certify.com"],
    },
  ],
} as const satisfies VendorEntry;
