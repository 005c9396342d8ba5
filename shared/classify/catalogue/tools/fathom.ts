import type { VendorEntry } from "../entry.ts";

export const fathom = {
  vendor: "Fathom",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202021.json#fathom", checked: "2026-11-25" },
  tools: [
    {
      id: "fathom",
      name: { en: "Fathom", zh: null },
      category: "video",
      domains: ["fathom.video"],
      cases: ["fathom.video"],
    },
  ],
} as const satisfies VendorEntry;
