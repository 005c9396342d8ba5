import type { VendorEntry } from "../entry.ts";

export const etoro = {
  vendor: "eToro",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#eToro", checked: "2026-11-25" },
  tools: [
    {
      id: "etoro",
      name: { en: "eToro", zh: null },
      category: "finance",
      domains: ["etoro.com"],
      cases: ["etoro.com"],
    },
  ],
} as const satisfies VendorEntry;
