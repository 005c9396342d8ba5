import type { VendorEntry } from "../entry.ts";

export const fivetran = {
  vendor: "Fivetran",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202013.json#fivetran", checked: "2026-11-22" },
  tools: [
    {
      id: "fivetran",
      name: { en: "Fivetran", zh: null },
      category: "database",
      domains: ["fivetran.com"],
      cases: ["app.fivetran.com"],
    },
  ],
} as const satisfies VendorEntry;
