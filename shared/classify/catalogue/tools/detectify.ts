import type { VendorEntry } from "../entry.ts";

export const detectify = {
  vendor: "Detectify",
  seat: { value: "SE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Detectify", checked: "2026-11-25" },
  tools: [
    {
      id: "detectify",
      name: { en: "Detectify", zh: null },
      category: "security",
      domains: ["detectify.com"],
      cases: ["detectify.com"],
    },
  ],
} as const satisfies VendorEntry;
