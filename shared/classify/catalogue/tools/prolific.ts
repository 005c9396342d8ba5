import type { VendorEntry } from "../entry.ts";

export const prolific = {
  vendor: "Prolific",
  seat: { value: "GB", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202019.json#prolific", checked: "2026-11-22" },
  tools: [
    {
      id: "prolific",
      name: { en: "Prolific", zh: null },
      category: "forms",
      domains: ["prolific.com"],
      cases: ["app.prolific.com"],
    },
  ],
} as const satisfies VendorEntry;
