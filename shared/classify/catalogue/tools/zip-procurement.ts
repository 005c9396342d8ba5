import type { VendorEntry } from "../entry.ts";

export const zipProcurement = {
  vendor: "Zip",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S20.json#zip", checked: "2026-11-25" },
  tools: [
    {
      id: "zip-procurement",
      name: { en: "Zip", zh: null },
      category: "finance",
      domains: ["ziphq.com"],
      cases: ["ziphq.com"],
    },
  ],
} as const satisfies VendorEntry;
