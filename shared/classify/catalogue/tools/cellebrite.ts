import type { VendorEntry } from "../entry.ts";

export const cellebrite = {
  vendor: "Cellebrite",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Cellebrite", checked: "2026-11-25" },
  tools: [
    {
      id: "cellebrite",
      name: { en: "Cellebrite", zh: null },
      category: "legal",
      domains: ["cellebrite.com"],
      cases: ["cellebrite.com"],
    },
  ],
} as const satisfies VendorEntry;
