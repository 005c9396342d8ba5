import type { VendorEntry } from "../entry.ts";

export const olark = {
  vendor: "Olark",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202009.json#olark", checked: "2026-11-22" },
  tools: [
    {
      id: "olark",
      name: { en: "Olark", zh: null },
      category: "support",
      domains: ["olark.com"],
      cases: ["app.olark.com"],
    },
  ],
} as const satisfies VendorEntry;
