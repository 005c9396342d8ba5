import type { VendorEntry } from "../entry.ts";

export const crossbeam = {
  vendor: "Crossbeam",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Crossbeam", checked: "2026-11-25" },
  tools: [
    {
      id: "crossbeam",
      name: { en: "Crossbeam", zh: null },
      category: "crm",
      domains: ["crossbeam.com"],
      cases: ["crossbeam.com"],
    },
  ],
} as const satisfies VendorEntry;
