import type { VendorEntry } from "../entry.ts";

export const rows = {
  vendor: "Rows",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Rows", checked: "2026-11-25" },
  tools: [
    {
      id: "rows",
      name: { en: "Rows", zh: null },
      category: "documents",
      domains: ["rows.com"],
      cases: ["rows.com"],
    },
  ],
} as const satisfies VendorEntry;
