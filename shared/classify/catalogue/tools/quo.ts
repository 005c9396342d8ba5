import type { VendorEntry } from "../entry.ts";

export const quo = {
  vendor: "OpenPhone",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202018.json#openphone", checked: "2026-11-25" },
  tools: [
    {
      id: "quo",
      name: { en: "Quo (formerly OpenPhone)", zh: null },
      category: "chat",
      domains: ["quo.com", "openphone.com"],
      cases: ["quo.com", "openphone.com"],
    },
  ],
} as const satisfies VendorEntry;
