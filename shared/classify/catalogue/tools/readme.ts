import type { VendorEntry } from "../entry.ts";

export const readme = {
  vendor: "ReadMe",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202015.json#readme", checked: "2026-11-22" },
  tools: [
    {
      id: "readme",
      name: { en: "ReadMe", zh: null },
      category: "documents",
      domains: ["readme.com", "readme.io"],
      cases: ["app.readme.com", "readme.io"],
    },
  ],
} as const satisfies VendorEntry;
