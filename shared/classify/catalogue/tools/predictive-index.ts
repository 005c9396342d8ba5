import type { VendorEntry } from "../entry.ts";

export const predictiveIndex = {
  vendor: "The Predictive Index",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#The%20Predictive%20Index", checked: "2026-11-25" },
  tools: [
    {
      id: "predictive-index",
      name: { en: "The Predictive Index", zh: null },
      category: "hr",
      domains: ["predictiveindex.com"],
      cases: ["predictiveindex.com", "app.predictiveindex.com"],
    },
  ],
} as const satisfies VendorEntry;
