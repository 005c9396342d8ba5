import type { VendorEntry } from "../entry.ts";

export const mezmo = {
  vendor: "Mezmo",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202015.json#mezmo", checked: "2026-11-25" },
  tools: [
    {
      id: "mezmo",
      name: { en: "Mezmo", zh: null },
      category: "developer",
      domains: ["mezmo.com", "logdna.com"],
      cases: ["mezmo.com", "logdna.com"],
    },
  ],
} as const satisfies VendorEntry;
