import type { VendorEntry } from "../entry.ts";

export const benchling = {
  vendor: "Benchling",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S12.json#benchling", checked: "2026-11-25" },
  tools: [
    {
      id: "benchling",
      name: { en: "Benchling", zh: null },
      category: "documents",
      domains: ["benchling.com"],
      cases: ["benchling.com", "example.benchling.com"],
    },
  ],
} as const satisfies VendorEntry;
