import type { VendorEntry } from "../entry.ts";

export const perimeter81 = {
  vendor: "Perimeter 81",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Perimeter%2081", checked: "2026-11-25" },
  tools: [
    {
      id: "perimeter-81",
      name: { en: "Perimeter 81", zh: null },
      category: "security",
      domains: ["perimeter81.com"],
      cases: ["perimeter81.com"],
    },
  ],
} as const satisfies VendorEntry;
