import type { VendorEntry } from "../entry.ts";

export const gusto = {
  vendor: "Gusto",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202012.json#gusto", checked: "2026-11-22" },
  tools: [
    {
      id: "gusto",
      name: { en: "Gusto", zh: null },
      category: "payroll",
      domains: ["gusto.com"],
      cases: ["app.gusto.com"],
    },
  ],
} as const satisfies VendorEntry;
