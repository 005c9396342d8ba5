import type { VendorEntry } from "../entry.ts";

export const pylon = {
  vendor: "Pylon",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/Winter%202023.json#pylon-2", checked: "2026-11-22" },
  tools: [
    {
      id: "pylon",
      name: { en: "Pylon", zh: null },
      category: "support",
      domains: ["usepylon.com"],
      cases: ["app.usepylon.com"],
    },
  ],
} as const satisfies VendorEntry;
