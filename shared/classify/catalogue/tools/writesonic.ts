import type { VendorEntry } from "../entry.ts";

export const writesonic = {
  vendor: "Writesonic",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202021.json#writesonic", checked: "2026-11-25" },
  tools: [
    {
      id: "writesonic",
      name: { en: "Writesonic", zh: null },
      category: "ai",
      domains: ["writesonic.com"],
      cases: ["writesonic.com", "app.writesonic.com"],
    },
  ],
} as const satisfies VendorEntry;
