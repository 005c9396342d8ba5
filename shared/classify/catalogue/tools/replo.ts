import type { VendorEntry } from "../entry.ts";

export const replo = {
  vendor: "Replo",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Summer%202021.json#replo", checked: "2026-11-25" },
  tools: [
    {
      id: "replo",
      name: { en: "Replo", zh: null },
      category: "commerce",
      domains: ["replo.app"],
      cases: ["replo.app"],
    },
  ],
} as const satisfies VendorEntry;
