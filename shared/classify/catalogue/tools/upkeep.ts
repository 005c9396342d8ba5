import type { VendorEntry } from "../entry.ts";

export const upkeep = {
  vendor: "UpKeep",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W17.json#upkeep", checked: "2026-11-25" },
  tools: [
    {
      id: "upkeep",
      name: { en: "UpKeep", zh: null },
      category: "project",
      domains: ["upkeep.com"],
      cases: ["upkeep.com"],
    },
  ],
} as const satisfies VendorEntry;
