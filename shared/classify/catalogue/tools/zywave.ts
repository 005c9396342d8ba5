import type { VendorEntry } from "../entry.ts";

export const zywave = {
  vendor: "Zywave",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Zywave", checked: "2026-11-25" },
  tools: [
    {
      id: "zywave",
      name: { en: "Zywave", zh: null },
      category: "finance",
      domains: ["zywave.com"],
      cases: ["zywave.com"],
    },
  ],
} as const satisfies VendorEntry;
