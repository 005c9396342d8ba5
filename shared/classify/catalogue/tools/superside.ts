import type { VendorEntry } from "../entry.ts";

export const superside = {
  vendor: "Superside",
  seat: { value: "NO", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202016.json#superside", checked: "2026-11-25" },
  tools: [
    {
      id: "superside",
      name: { en: "Superside", zh: null },
      category: "design",
      domains: ["superside.com"],
      cases: ["superside.com"],
    },
  ],
} as const satisfies VendorEntry;
