import type { VendorEntry } from "../entry.ts";

export const sendoso = {
  vendor: "Sendoso",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Sendoso", checked: "2026-11-25" },
  tools: [
    {
      id: "sendoso",
      name: { en: "Sendoso", zh: null },
      category: "marketing",
      domains: ["sendoso.com"],
      cases: ["sendoso.com"],
    },
  ],
} as const satisfies VendorEntry;
