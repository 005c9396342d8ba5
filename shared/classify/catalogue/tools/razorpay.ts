import type { VendorEntry } from "../entry.ts";

export const razorpay = {
  vendor: "Razorpay",
  seat: { value: "IN", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202015.json#razorpay", checked: "2026-11-22" },
  tools: [
    {
      id: "razorpay",
      name: { en: "Razorpay", zh: null },
      category: "payments",
      domains: ["razorpay.com"],
      cases: ["app.razorpay.com"],
    },
  ],
} as const satisfies VendorEntry;
