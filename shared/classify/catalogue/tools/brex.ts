import type { VendorEntry } from "../entry.ts";

export const brex = {
  vendor: "Brex",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202017.json#brex", checked: "2026-11-22" },
  tools: [
    {
      id: "brex",
      name: { en: "Brex", zh: null },
      category: "expenses",
      domains: ["brex.com"],
      cases: ["app.brex.com"],
    },
  ],
} as const satisfies VendorEntry;
