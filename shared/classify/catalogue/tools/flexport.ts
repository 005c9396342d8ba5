import type { VendorEntry } from "../entry.ts";

export const flexport = {
  vendor: "Flexport",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202014.json#flexport", checked: "2026-11-22" },
  tools: [
    {
      id: "flexport",
      name: { en: "Flexport", zh: null },
      category: "logistics",
      domains: ["flexport.com"],
      cases: ["app.flexport.com"],
    },
  ],
} as const satisfies VendorEntry;
