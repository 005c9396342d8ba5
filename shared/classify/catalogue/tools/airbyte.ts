import type { VendorEntry } from "../entry.ts";

export const airbyte = {
  vendor: "Airbyte",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202020.json#airbyte", checked: "2026-11-22" },
  tools: [
    {
      id: "airbyte",
      name: { en: "Airbyte", zh: null },
      category: "database",
      domains: ["airbyte.com", "airbyte.io"],
      cases: ["app.airbyte.com", "airbyte.io"],
    },
  ],
} as const satisfies VendorEntry;
