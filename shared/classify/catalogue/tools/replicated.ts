import type { VendorEntry } from "../entry.ts";

export const replicated = {
  vendor: "Replicated",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Replicated", checked: "2026-11-25" },
  tools: [
    {
      id: "replicated",
      name: { en: "Replicated", zh: null },
      category: "developer",
      domains: ["replicated.com"],
      cases: ["replicated.com"],
    },
  ],
} as const satisfies VendorEntry;
