import type { VendorEntry } from "../entry.ts";

export const lytics = {
  vendor: "Lytics",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Lytics", checked: "2026-11-25" },
  tools: [
    {
      id: "lytics",
      name: { en: "Lytics", zh: null },
      category: "marketing",
      domains: ["lytics.com", "lytics.io"],
      cases: ["lytics.com", "lytics.io"],
    },
  ],
} as const satisfies VendorEntry;
