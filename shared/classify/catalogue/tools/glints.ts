import type { VendorEntry } from "../entry.ts";

export const glints = {
  vendor: "Glints",
  seat: { value: "SG", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Glints", checked: "2026-11-25" },
  tools: [
    {
      id: "glints",
      name: { en: "Glints", zh: null },
      category: "recruiting",
      domains: ["glints.com"],
      cases: ["glints.com"],
    },
  ],
} as const satisfies VendorEntry;
