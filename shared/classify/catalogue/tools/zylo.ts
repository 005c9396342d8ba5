import type { VendorEntry } from "../entry.ts";

export const zylo = {
  vendor: "Zylo",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Zylo", checked: "2026-11-25" },
  tools: [
    {
      id: "zylo",
      name: { en: "Zylo", zh: null },
      category: "finance",
      domains: ["zylo.com"],
      cases: ["zylo.com"],
    },
  ],
} as const satisfies VendorEntry;
