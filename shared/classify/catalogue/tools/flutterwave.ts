import type { VendorEntry } from "../entry.ts";

export const flutterwave = {
  vendor: "Flutterwave",
  seat: { value: "NG", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202016.json#flutterwave", checked: "2026-11-25" },
  tools: [
    {
      id: "flutterwave",
      name: { en: "Flutterwave", zh: null },
      category: "payments",
      domains: ["flutterwave.com"],
      cases: ["flutterwave.com"],
    },
  ],
} as const satisfies VendorEntry;
