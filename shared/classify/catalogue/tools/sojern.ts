import type { VendorEntry } from "../entry.ts";

export const sojern = {
  vendor: "Sojern",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Sojern", checked: "2026-11-25" },
  tools: [
    {
      id: "sojern",
      name: { en: "Sojern", zh: null },
      category: "advertising",
      domains: ["sojern.com"],
      cases: ["sojern.com"],
    },
  ],
} as const satisfies VendorEntry;
