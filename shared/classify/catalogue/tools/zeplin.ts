import type { VendorEntry } from "../entry.ts";

export const zeplin = {
  vendor: "Zeplin",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202015.json#zeplin", checked: "2026-11-22" },
  tools: [
    {
      id: "zeplin",
      name: { en: "Zeplin", zh: null },
      category: "design",
      domains: ["zeplin.io"],
      cases: ["app.zeplin.io"],
    },
  ],
} as const satisfies VendorEntry;
