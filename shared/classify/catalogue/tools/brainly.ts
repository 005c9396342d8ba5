import type { VendorEntry } from "../entry.ts";

export const brainly = {
  vendor: "Brainly",
  seat: { value: "PL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Brainly", checked: "2026-11-25" },
  tools: [
    {
      id: "brainly",
      name: { en: "Brainly", zh: null },
      category: "learning",
      domains: ["brainly.com"],
      cases: ["brainly.com"],
    },
  ],
} as const satisfies VendorEntry;
