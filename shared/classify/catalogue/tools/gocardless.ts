import type { VendorEntry } from "../entry.ts";

export const gocardless = {
  vendor: "GoCardless",
  seat: { value: "GB", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202011.json#gocardless", checked: "2026-11-22" },
  tools: [
    {
      id: "gocardless",
      name: { en: "GoCardless", zh: null },
      category: "payments",
      domains: ["gocardless.com"],
      cases: ["app.gocardless.com"],
    },
  ],
} as const satisfies VendorEntry;
