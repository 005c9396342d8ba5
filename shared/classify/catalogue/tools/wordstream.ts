import type { VendorEntry } from "../entry.ts";

export const wordstream = {
  vendor: "Wordstream",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Wordstream", checked: "2026-11-25" },
  tools: [
    {
      id: "wordstream",
      name: { en: "WordStream", zh: null },
      category: "advertising",
      domains: ["wordstream.com"],
      cases: ["wordstream.com"],
    },
  ],
} as const satisfies VendorEntry;
