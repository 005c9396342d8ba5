import type { VendorEntry } from "../entry.ts";

export const paystack = {
  vendor: "Paystack",
  seat: { value: "NG", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202016.json#paystack", checked: "2026-11-25" },
  tools: [
    {
      id: "paystack",
      name: { en: "Paystack", zh: null },
      category: "payments",
      domains: ["paystack.com", "paystack.co"],
      cases: ["paystack.com", "paystack.co"],
    },
  ],
} as const satisfies VendorEntry;
