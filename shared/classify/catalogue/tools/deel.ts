import type { VendorEntry } from "../entry.ts";

export const deel = {
  vendor: "Deel",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202019.json#deel", checked: "2026-11-22" },
  tools: [
    {
      id: "deel",
      name: { en: "Deel", zh: null },
      category: "payroll",
      domains: ["deel.com", "letsdeel.com"],
      cases: ["app.deel.com", "letsdeel.com"],
    },
  ],
} as const satisfies VendorEntry;
