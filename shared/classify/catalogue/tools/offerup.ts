import type { VendorEntry } from "../entry.ts";

export const offerup = {
  vendor: "OfferUp",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#OfferUp", checked: "2026-11-25" },
  tools: [
    {
      id: "offerup",
      name: { en: "OfferUp", zh: null },
      category: "commerce",
      domains: ["offerup.com"],
      cases: ["offerup.com"],
    },
  ],
} as const satisfies VendorEntry;
