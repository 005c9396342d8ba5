import type { VendorEntry } from "../entry.ts";

export const zapier = {
  vendor: "Zapier",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202012.json#zapier", checked: "2026-11-22" },
  tools: [
    {
      id: "zapier",
      name: { en: "Zapier", zh: null },
      category: "automation",
      domains: ["zapier.com"],
      cases: ["app.zapier.com"],
    },
  ],
} as const satisfies VendorEntry;
