import type { VendorEntry } from "../entry.ts";

export const join = {
  vendor: "JOIN",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#JOIN", checked: "2026-11-25" },
  tools: [
    {
      id: "join",
      name: { en: "JOIN", zh: null },
      category: "recruiting",
      domains: ["join.com"],
      cases: ["join.com"],
    },
  ],
} as const satisfies VendorEntry;
