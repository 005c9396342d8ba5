import type { VendorEntry } from "../entry.ts";

export const appcues = {
  vendor: "Appcues",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Appcues", checked: "2026-11-25" },
  tools: [
    {
      id: "appcues",
      name: { en: "Appcues", zh: null },
      category: "analytics",
      domains: ["appcues.com", "appcues.net"],
      cases: ["appcues.com", "appcues.net", "fast.appcues.com"],
    },
  ],
} as const satisfies VendorEntry;
