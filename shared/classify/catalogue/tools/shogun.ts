import type { VendorEntry } from "../entry.ts";

export const shogun = {
  vendor: "Shogun",
  seat: { value: "US", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/W18.json#shogun", checked: "2026-11-25" },
  tools: [
    {
      id: "shogun",
      name: { en: "Shogun", zh: null },
      category: "commerce",
      domains: ["getshogun.com"],
      cases: ["getshogun.com"],
    },
  ],
} as const satisfies VendorEntry;
