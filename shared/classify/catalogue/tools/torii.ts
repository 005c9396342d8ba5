import type { VendorEntry } from "../entry.ts";

export const torii = {
  vendor: "Torii",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Torii", checked: "2026-11-25" },
  tools: [
    {
      id: "torii",
      name: { en: "Torii", zh: null },
      category: "finance",
      domains: ["toriihq.com"],
      cases: ["toriihq.com"],
    },
  ],
} as const satisfies VendorEntry;
