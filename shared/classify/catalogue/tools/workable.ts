import type { VendorEntry } from "../entry.ts";

export const workable = {
  vendor: "Workable",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Workable", checked: "2026-11-25" },
  tools: [
    {
      id: "workable",
      name: { en: "Workable", zh: null },
      category: "recruiting",
      domains: ["workable.com"],
      cases: ["workable.com", "apply.workable.com", "example.workable.com"],
    },
  ],
} as const satisfies VendorEntry;
