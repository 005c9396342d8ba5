import type { VendorEntry } from "../entry.ts";

export const singlestore = {
  vendor: "SingleStore",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202011.json#singlestore", checked: "2026-11-22" },
  tools: [
    {
      id: "singlestore",
      name: { en: "SingleStore", zh: null },
      category: "database",
      domains: ["singlestore.com"],
      cases: ["app.singlestore.com"],
    },
  ],
} as const satisfies VendorEntry;
