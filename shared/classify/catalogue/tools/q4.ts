import type { VendorEntry } from "../entry.ts";

export const q4 = {
  vendor: "Q4",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Q4", checked: "2026-11-25" },
  tools: [
    {
      id: "q4",
      name: { en: "Q4", zh: null },
      category: "marketing",
      domains: ["q4inc.com", "q4cdn.com"],
      cases: ["q4inc.com", "q4cdn.com"],
    },
  ],
} as const satisfies VendorEntry;
