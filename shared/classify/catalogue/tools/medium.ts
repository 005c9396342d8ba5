import type { VendorEntry } from "../entry.ts";

export const medium = {
  vendor: "Medium",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Medium", checked: "2026-11-25" },
  tools: [
    {
      id: "medium",
      name: { en: "Medium", zh: null },
      category: "social",
      domains: ["medium.com"],
      cases: ["medium.com"],
    },
  ],
} as const satisfies VendorEntry;
