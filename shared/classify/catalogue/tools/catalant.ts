import type { VendorEntry } from "../entry.ts";

export const catalant = {
  vendor: "Catalant",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Catalant", checked: "2026-11-25" },
  tools: [
    {
      id: "catalant",
      name: { en: "Catalant", zh: null },
      category: "recruiting",
      domains: ["gocatalant.com"],
      cases: ["gocatalant.com"],
    },
  ],
} as const satisfies VendorEntry;
