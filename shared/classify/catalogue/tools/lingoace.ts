import type { VendorEntry } from "../entry.ts";

export const lingoace = {
  vendor: "LingoAce",
  seat: { value: "SG", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#LingoAce", checked: "2026-11-25" },
  tools: [
    {
      id: "lingoace",
      name: { en: "LingoAce", zh: null },
      category: "learning",
      domains: ["lingoace.com"],
      cases: ["lingoace.com"],
    },
  ],
} as const satisfies VendorEntry;
