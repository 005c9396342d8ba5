import type { VendorEntry } from "../entry.ts";

export const hackerearth = {
  vendor: "HackerEarth",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#HackerEarth", checked: "2026-11-25" },
  tools: [
    {
      id: "hackerearth",
      name: { en: "HackerEarth", zh: null },
      category: "recruiting",
      domains: ["hackerearth.com"],
      cases: ["hackerearth.com"],
    },
  ],
} as const satisfies VendorEntry;
