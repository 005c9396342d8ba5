import type { VendorEntry } from "../entry.ts";

export const localyze = {
  vendor: "Localyze",
  seat: { value: "DE", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202019.json#localyze", checked: "2026-11-25" },
  tools: [
    {
      id: "localyze",
      name: { en: "Localyze", zh: null },
      category: "hr",
      domains: ["localyze.com"],
      cases: ["localyze.com"],
    },
  ],
} as const satisfies VendorEntry;
