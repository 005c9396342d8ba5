import type { VendorEntry } from "../entry.ts";

export const accredible = {
  vendor: "Accredible",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/IK12.json#accredible", checked: "2026-11-25" },
  tools: [
    {
      id: "accredible",
      name: { en: "Accredible", zh: null },
      category: "learning",
      domains: ["accredible.com"],
      cases: ["accredible.com"],
    },
  ],
} as const satisfies VendorEntry;
