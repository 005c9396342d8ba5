import type { VendorEntry } from "../entry.ts";

export const deepgram = {
  vendor: "Deepgram",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202016.json#deepgram", checked: "2026-11-22" },
  tools: [
    {
      id: "deepgram",
      name: { en: "Deepgram", zh: null },
      category: "ai",
      domains: ["deepgram.com"],
      cases: ["app.deepgram.com"],
    },
  ],
} as const satisfies VendorEntry;
