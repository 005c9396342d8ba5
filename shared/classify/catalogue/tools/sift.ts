import type { VendorEntry } from "../entry.ts";

export const sift = {
  vendor: "Sift Science, Inc.",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202011.json#sift", checked: "2026-11-22" },
  tools: [
    {
      id: "sift",
      name: { en: "Sift", zh: null },
      category: "security",
      domains: ["sift.com", "siftscience.com"],
      cases: ["app.sift.com", "siftscience.com"],
    },
  ],
} as const satisfies VendorEntry;
