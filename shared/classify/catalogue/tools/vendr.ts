import type { VendorEntry } from "../entry.ts";

export const vendr = {
  vendor: "Vendr",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Vendr", checked: "2026-11-25" },
  tools: [
    {
      id: "vendr",
      name: { en: "Vendr", zh: null },
      category: "finance",
      domains: ["vendr.com"],
      cases: ["vendr.com"],
    },
  ],
} as const satisfies VendorEntry;
