import type { VendorEntry } from "../entry.ts";

export const acxiom = {
  vendor: "Acxiom",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Acxiom", checked: "2026-11-25" },
  tools: [
    {
      id: "acxiom",
      name: { en: "Acxiom", zh: null },
      category: "advertising",
      domains: ["acxiom.com"],
      cases: ["acxiom.com"],
    },
  ],
} as const satisfies VendorEntry;
