import type { VendorEntry } from "../entry.ts";

export const plivo = {
  vendor: "Plivo",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202012.json#plivo", checked: "2026-11-22" },
  tools: [
    {
      id: "plivo",
      name: { en: "Plivo", zh: null },
      category: "developer",
      domains: ["plivo.com"],
      cases: ["app.plivo.com"],
    },
  ],
} as const satisfies VendorEntry;
