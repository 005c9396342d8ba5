import type { VendorEntry } from "../entry.ts";

export const trendMicro = {
  vendor: "Trend Micro",
  seat: { value: "JP", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Trend%20Micro", checked: "2026-11-25" },
  tools: [
    {
      id: "trend-micro",
      name: { en: "Trend Micro", zh: "趋势科技" },
      category: "security",
      domains: ["trendmicro.com"],
      cases: ["trendmicro.com"],
    },
  ],
} as const satisfies VendorEntry;
