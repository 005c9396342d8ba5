import type { VendorEntry } from "../entry.ts";

export const bitrise = {
  vendor: "Bitrise",
  seat: { value: "HU", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W17.json#bitrise", checked: "2026-11-25" },
  tools: [
    {
      id: "bitrise",
      name: { en: "Bitrise", zh: null },
      category: "developer",
      domains: ["bitrise.io"],
      cases: ["bitrise.io"],
    },
  ],
} as const satisfies VendorEntry;
