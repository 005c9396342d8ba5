import type { VendorEntry } from "../entry.ts";

export const dailyCo = {
  vendor: "Daily",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202016.json#daily", checked: "2026-11-22" },
  tools: [
    {
      id: "daily-co",
      name: { en: "Daily", zh: null },
      category: "video",
      domains: ["daily.co"],
      cases: ["app.daily.co"],
    },
  ],
} as const satisfies VendorEntry;
