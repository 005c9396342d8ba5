import type { VendorEntry } from "../entry.ts";

export const vidyard = {
  vendor: "Vidyard",
  seat: { value: "CA", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202011.json#vidyard", checked: "2026-11-22" },
  tools: [
    {
      id: "vidyard",
      name: { en: "Vidyard", zh: null },
      category: "video",
      domains: ["vidyard.com"],
      cases: ["app.vidyard.com"],
    },
  ],
} as const satisfies VendorEntry;
