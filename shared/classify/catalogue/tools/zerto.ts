import type { VendorEntry } from "../entry.ts";

export const zerto = {
  vendor: "Zerto",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Zerto", checked: "2026-11-25" },
  tools: [
    {
      id: "zerto",
      name: { en: "Zerto", zh: null },
      category: "storage",
      domains: ["zerto.com"],
      cases: ["zerto.com"],
    },
  ],
} as const satisfies VendorEntry;
