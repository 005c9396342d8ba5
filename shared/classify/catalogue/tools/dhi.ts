import type { VendorEntry } from "../entry.ts";

export const dhi = {
  vendor: "DHI Group",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#DHI%20Group", checked: "2026-11-25" },
  tools: [
    {
      id: "dhi",
      name: { en: "Dice", zh: null },
      category: "recruiting",
      domains: ["dice.com"],
      cases: ["dice.com"],
    },
  ],
} as const satisfies VendorEntry;
