import type { VendorEntry } from "../entry.ts";

export const ironclad = {
  vendor: "Ironclad",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202015.json#ironclad", checked: "2026-11-22" },
  tools: [
    {
      id: "ironclad",
      name: { en: "Ironclad", zh: null },
      category: "e-sign",
      domains: ["ironcladapp.com"],
      cases: ["app.ironcladapp.com"],
    },
  ],
} as const satisfies VendorEntry;
