import type { VendorEntry } from "../entry.ts";

export const bonusly = {
  vendor: "Bonusly",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Bonusly", checked: "2026-11-25" },
  tools: [
    {
      id: "bonusly",
      name: { en: "Bonusly", zh: null },
      category: "hr",
      domains: ["bonus.ly", "bonusly.com"],
      cases: ["bonus.ly", "bonusly.com"],
    },
  ],
} as const satisfies VendorEntry;
