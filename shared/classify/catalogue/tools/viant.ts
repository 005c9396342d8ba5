import type { VendorEntry } from "../entry.ts";

export const viant = {
  vendor: "Viant",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Viant", checked: "2026-11-25" },
  tools: [
    {
      id: "viant",
      name: { en: "Viant", zh: null },
      category: "advertising",
      domains: ["viantinc.com", "adelphic.com"],
      cases: ["viantinc.com", "adelphic.com"],
    },
  ],
} as const satisfies VendorEntry;
