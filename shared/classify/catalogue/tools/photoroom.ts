import type { VendorEntry } from "../entry.ts";

export const photoroom = {
  vendor: "Photoroom",
  seat: { value: "FR", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S20.json#photoroom", checked: "2026-11-25" },
  tools: [
    {
      id: "photoroom",
      name: { en: "Photoroom", zh: null },
      category: "design",
      domains: ["photoroom.com"],
      cases: ["photoroom.com"],
    },
  ],
} as const satisfies VendorEntry;
