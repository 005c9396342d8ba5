import type { VendorEntry } from "../entry.ts";

export const kyndryl = {
  vendor: "Kyndryl",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Kyndryl", checked: "2026-11-25" },
  tools: [
    {
      id: "kyndryl",
      name: { en: "Kyndryl", zh: null },
      category: "cloud",
      domains: ["kyndryl.com"],
      cases: ["kyndryl.com"],
    },
  ],
} as const satisfies VendorEntry;
