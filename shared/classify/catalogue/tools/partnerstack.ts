import type { VendorEntry } from "../entry.ts";

export const partnerstack = {
  vendor: "PartnerStack",
  seat: { value: "CA", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202015.json#partnerstack", checked: "2026-11-25" },
  tools: [
    {
      id: "partnerstack",
      name: { en: "PartnerStack", zh: null },
      category: "marketing",
      domains: ["partnerstack.com"],
      cases: ["partnerstack.com"],
    },
  ],
} as const satisfies VendorEntry;
