import type { VendorEntry } from "../entry.ts";

export const scribd = {
  vendor: "Scribd",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202006.json#scribd", checked: "2026-11-22" },
  tools: [
    {
      id: "scribd",
      name: { en: "Scribd and SlideShare", zh: null },
      category: "documents",
      domains: ["scribd.com", "slideshare.net"],
      cases: ["app.scribd.com", "slideshare.net"],
    },
  ],
} as const satisfies VendorEntry;
