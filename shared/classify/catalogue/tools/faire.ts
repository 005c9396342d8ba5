import type { VendorEntry } from "../entry.ts";

export const faire = {
  vendor: "Faire",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202017.json#faire", checked: "2026-11-22" },
  tools: [
    {
      id: "faire",
      name: { en: "Faire", zh: null },
      category: "commerce",
      domains: ["faire.com"],
      cases: ["app.faire.com"],
    },
  ],
} as const satisfies VendorEntry;
