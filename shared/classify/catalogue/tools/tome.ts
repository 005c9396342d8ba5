import type { VendorEntry } from "../entry.ts";

export const tome = {
  vendor: "Tome",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Tome", checked: "2026-11-25" },
  tools: [
    {
      id: "tome",
      name: { en: "Tome", zh: null },
      category: "documents",
      domains: ["tome.app"],
      cases: ["tome.app"],
    },
  ],
} as const satisfies VendorEntry;
