import type { VendorEntry } from "../entry.ts";

export const monster = {
  vendor: "CareerBuilder + Monster",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#CareerBuilder%20%2B%20Monster", checked: "2026-11-25" },
  tools: [
    {
      id: "monster",
      name: { en: "Monster and CareerBuilder", zh: null },
      category: "recruiting",
      domains: ["monster.com", "careerbuilder.com"],
      cases: ["monster.com", "careerbuilder.com"],
    },
  ],
} as const satisfies VendorEntry;
