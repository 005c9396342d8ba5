import type { VendorEntry } from "../entry.ts";

export const atera = {
  vendor: "Atera",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Atera", checked: "2026-11-25" },
  tools: [
    {
      id: "atera",
      name: { en: "Atera", zh: null },
      category: "support",
      domains: ["atera.com"],
      cases: ["atera.com", "app.atera.com"],
    },
  ],
} as const satisfies VendorEntry;
