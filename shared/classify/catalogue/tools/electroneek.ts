import type { VendorEntry } from "../entry.ts";

export const electroneek = {
  vendor: "ElectroNeek",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W20.json#electroneek", checked: "2026-11-25" },
  tools: [
    {
      id: "electroneek",
      name: { en: "ElectroNeek", zh: null },
      category: "automation",
      domains: ["electroneek.com"],
      cases: ["electroneek.com"],
    },
  ],
} as const satisfies VendorEntry;
