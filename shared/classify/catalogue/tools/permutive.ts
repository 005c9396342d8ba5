import type { VendorEntry } from "../entry.ts";

export const permutive = {
  vendor: "Permutive",
  seat: { value: "GB", source: "https://github.com/akshaybhalotia/yc_company_scraper/blob/main/responses/S14.json#permutive", checked: "2026-11-25" },
  tools: [
    {
      id: "permutive",
      name: { en: "Permutive", zh: null },
      category: "advertising",
      domains: ["permutive.com", "permutive.app"],
      cases: ["permutive.com", "permutive.app"],
    },
  ],
} as const satisfies VendorEntry;
