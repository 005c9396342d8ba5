import type { VendorEntry } from "../entry.ts";

export const zenefits = {
  vendor: "Zenefits",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202013.json#zenefits", checked: "2026-11-22" },
  tools: [
    {
      id: "zenefits",
      name: { en: "Zenefits", zh: null },
      category: "hr",
      domains: ["zenefits.com"],
      cases: ["app.zenefits.com"],
    },
  ],
} as const satisfies VendorEntry;
