import type { VendorEntry } from "../entry.ts";

export const lob = {
  vendor: "Lob",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202013.json#lob", checked: "2026-11-25" },
  tools: [
    {
      id: "lob",
      name: { en: "Lob", zh: null },
      category: "mail",
      domains: ["lob.com"],
      cases: ["lob.com"],
    },
  ],
} as const satisfies VendorEntry;
