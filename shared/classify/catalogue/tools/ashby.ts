import type { VendorEntry } from "../entry.ts";

export const ashby = {
  vendor: "Ashby",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202019.json#ashby", checked: "2026-11-22" },
  tools: [
    {
      id: "ashby",
      name: { en: "Ashby", zh: null },
      category: "recruiting",
      domains: ["ashbyhq.com"],
      cases: ["app.ashbyhq.com"],
    },
  ],
} as const satisfies VendorEntry;
