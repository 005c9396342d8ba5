import type { VendorEntry } from "../entry.ts";

export const substack = {
  vendor: "Substack",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202018.json#substack", checked: "2026-11-22" },
  tools: [
    {
      id: "substack",
      name: { en: "Substack", zh: null },
      category: "social",
      domains: ["substack.com"],
      cases: ["app.substack.com"],
    },
  ],
} as const satisfies VendorEntry;
