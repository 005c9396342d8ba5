import type { VendorEntry } from "../entry.ts";

export const jasper = {
  vendor: "Jasper",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202018.json#jasper-ai", checked: "2026-11-22" },
  tools: [
    {
      id: "jasper",
      name: { en: "Jasper", zh: null },
      category: "ai",
      domains: ["jasper.ai"],
      cases: ["app.jasper.ai"],
    },
  ],
} as const satisfies VendorEntry;
