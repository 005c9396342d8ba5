import type { VendorEntry } from "../entry.ts";

export const shopback = {
  vendor: "ShopBack",
  seat: { value: "SG", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#ShopBack", checked: "2026-11-25" },
  tools: [
    {
      id: "shopback",
      name: { en: "ShopBack", zh: null },
      category: "commerce",
      domains: ["shopback.com", "shopback.sg"],
      cases: ["shopback.com", "shopback.sg"],
    },
  ],
} as const satisfies VendorEntry;
