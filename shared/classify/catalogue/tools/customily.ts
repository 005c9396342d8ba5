import type { VendorEntry } from "../entry.ts";

export const customily = {
  vendor: "Customily",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202021.json#customily", checked: "2026-11-25" },
  tools: [
    {
      id: "customily",
      name: { en: "Customily", zh: null },
      category: "commerce",
      domains: ["customily.com"],
      cases: ["customily.com"],
    },
  ],
} as const satisfies VendorEntry;
