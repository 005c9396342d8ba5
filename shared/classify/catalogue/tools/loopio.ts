import type { VendorEntry } from "../entry.ts";

export const loopio = {
  vendor: "Loopio",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Loopio", checked: "2026-11-25" },
  tools: [
    {
      id: "loopio",
      name: { en: "Loopio", zh: null },
      category: "documents",
      domains: ["loopio.com"],
      cases: ["loopio.com"],
    },
  ],
} as const satisfies VendorEntry;
