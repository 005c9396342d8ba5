import type { VendorEntry } from "../entry.ts";

export const pulley = {
  vendor: "Pulley",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202020.json#pulley", checked: "2026-11-22" },
  tools: [
    {
      id: "pulley",
      name: { en: "Pulley", zh: null },
      category: "finance",
      domains: ["pulley.com"],
      cases: ["app.pulley.com"],
    },
  ],
} as const satisfies VendorEntry;
