import type { VendorEntry } from "../entry.ts";

export const automox = {
  vendor: "Automox",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Automox", checked: "2026-11-25" },
  tools: [
    {
      id: "automox",
      name: { en: "Automox", zh: null },
      category: "security",
      domains: ["automox.com"],
      cases: ["automox.com", "console.automox.com"],
    },
  ],
} as const satisfies VendorEntry;
