import type { VendorEntry } from "../entry.ts";

export const podium = {
  vendor: "Podium",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202016.json#podium", checked: "2026-11-22" },
  tools: [
    {
      id: "podium",
      name: { en: "Podium", zh: null },
      category: "marketing",
      domains: ["podium.com"],
      cases: ["app.podium.com"],
    },
  ],
} as const satisfies VendorEntry;
