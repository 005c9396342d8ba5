import type { VendorEntry } from "../entry.ts";

export const conga = {
  vendor: "Conga",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Conga", checked: "2026-11-25" },
  tools: [
    {
      id: "conga",
      name: { en: "Conga", zh: null },
      category: "legal",
      domains: ["conga.com", "congamerge.com"],
      cases: ["conga.com", "congamerge.com"],
    },
  ],
} as const satisfies VendorEntry;
