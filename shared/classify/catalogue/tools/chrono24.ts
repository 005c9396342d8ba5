import type { VendorEntry } from "../entry.ts";

export const chrono24 = {
  vendor: "Chrono24",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Chrono24", checked: "2026-11-25" },
  tools: [
    {
      id: "chrono24",
      name: { en: "Chrono24", zh: null },
      category: "commerce",
      domains: ["chrono24.com"],
      cases: ["chrono24.com"],
    },
  ],
} as const satisfies VendorEntry;
