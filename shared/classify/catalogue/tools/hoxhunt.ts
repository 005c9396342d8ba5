import type { VendorEntry } from "../entry.ts";

export const hoxhunt = {
  vendor: "Hoxhunt",
  seat: { value: "FI", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Hoxhunt", checked: "2026-11-25" },
  tools: [
    {
      id: "hoxhunt",
      name: { en: "Hoxhunt", zh: null },
      category: "security",
      domains: ["hoxhunt.com"],
      cases: ["hoxhunt.com"],
    },
  ],
} as const satisfies VendorEntry;
