import type { VendorEntry } from "../entry.ts";

export const activepieces = {
  vendor: "Activepieces",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202022.json#activepieces", checked: "2026-11-25" },
  tools: [
    {
      id: "activepieces",
      name: { en: "Activepieces", zh: null },
      category: "automation",
      domains: ["activepieces.com"],
      cases: ["activepieces.com", "cloud.activepieces.com"],
    },
  ],
} as const satisfies VendorEntry;
