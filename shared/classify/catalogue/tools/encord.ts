import type { VendorEntry } from "../entry.ts";

export const encord = {
  vendor: "Encord",
  seat: { value: "GB", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202021.json#encord", checked: "2026-11-25" },
  tools: [
    {
      id: "encord",
      name: { en: "Encord", zh: null },
      category: "ai",
      domains: ["encord.com"],
      cases: ["encord.com"],
    },
  ],
} as const satisfies VendorEntry;
