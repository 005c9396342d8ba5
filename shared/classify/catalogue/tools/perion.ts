import type { VendorEntry } from "../entry.ts";

export const perion = {
  vendor: "Perion",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Perion", checked: "2026-11-25" },
  tools: [
    {
      id: "perion",
      name: { en: "Perion", zh: null },
      category: "advertising",
      domains: ["perion.com"],
      cases: ["perion.com"],
    },
  ],
} as const satisfies VendorEntry;
