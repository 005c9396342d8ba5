import type { VendorEntry } from "../entry.ts";

export const hyperscience = {
  vendor: "Hyperscience",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Hyperscience", checked: "2026-11-25" },
  tools: [
    {
      id: "hyperscience",
      name: { en: "Hyperscience", zh: null },
      category: "ai",
      domains: ["hyperscience.com", "hyperscience.ai"],
      cases: ["hyperscience.com", "hyperscience.ai"],
    },
  ],
} as const satisfies VendorEntry;
