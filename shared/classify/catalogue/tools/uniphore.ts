import type { VendorEntry } from "../entry.ts";

export const uniphore = {
  vendor: "Uniphore",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Uniphore", checked: "2026-11-25" },
  tools: [
    {
      id: "uniphore",
      name: { en: "Uniphore", zh: null },
      category: "support",
      domains: ["uniphore.com"],
      cases: ["uniphore.com"],
    },
  ],
} as const satisfies VendorEntry;
