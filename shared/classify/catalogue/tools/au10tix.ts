import type { VendorEntry } from "../entry.ts";

export const au10tix = {
  vendor: "AU10TIX",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#AU10TIX", checked: "2026-11-25" },
  tools: [
    {
      id: "au10tix",
      name: { en: "AU10TIX", zh: null },
      category: "identity",
      domains: ["au10tix.com"],
      cases: ["au10tix.com"],
    },
  ],
} as const satisfies VendorEntry;
