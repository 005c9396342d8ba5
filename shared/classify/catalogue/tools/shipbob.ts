import type { VendorEntry } from "../entry.ts";

export const shipbob = {
  vendor: "ShipBob",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S14.json#shipbob", checked: "2026-11-25" },
  tools: [
    {
      id: "shipbob",
      name: { en: "ShipBob", zh: null },
      category: "logistics",
      domains: ["shipbob.com"],
      cases: ["shipbob.com", "web.shipbob.com"],
    },
  ],
} as const satisfies VendorEntry;
