import type { VendorEntry } from "../entry.ts";

export const sama = {
  vendor: "Sama",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Sama", checked: "2026-11-25" },
  tools: [
    {
      id: "sama",
      name: { en: "Sama", zh: null },
      category: "ai",
      domains: ["sama.com", "samasource.com"],
      cases: ["sama.com", "samasource.com"],
    },
  ],
} as const satisfies VendorEntry;
