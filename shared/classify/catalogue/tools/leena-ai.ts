import type { VendorEntry } from "../entry.ts";

export const leenaAi = {
  vendor: "Leena AI",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202018.json#leena-ai", checked: "2026-11-25" },
  tools: [
    {
      id: "leena-ai",
      name: { en: "Leena AI", zh: null },
      category: "hr",
      domains: ["leena.ai"],
      cases: ["leena.ai"],
    },
  ],
} as const satisfies VendorEntry;
