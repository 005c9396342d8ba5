import type { VendorEntry } from "../entry.ts";

export const eightByEight = {
  vendor: "8x8",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#8x8", checked: "2026-11-25" },
  tools: [
    {
      id: "eight-by-eight",
      name: { en: "8x8", zh: null },
      category: "video",
      domains: ["8x8.com", "8x8.vc"],
      cases: ["8x8.com", "8x8.vc", "work.8x8.com"],
    },
  ],
} as const satisfies VendorEntry;
