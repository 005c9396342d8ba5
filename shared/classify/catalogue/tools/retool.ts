import type { VendorEntry } from "../entry.ts";

export const retool = {
  vendor: "Retool",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202017.json#retool", checked: "2026-11-22" },
  tools: [
    {
      id: "retool",
      name: { en: "Retool", zh: null },
      category: "developer",
      domains: ["retool.com"],
      cases: ["app.retool.com"],
    },
  ],
} as const satisfies VendorEntry;
