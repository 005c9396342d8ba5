import type { VendorEntry } from "../entry.ts";

export const clearbit = {
  vendor: "Clearbit",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Clearbit", checked: "2026-11-25" },
  tools: [
    {
      id: "clearbit",
      name: { en: "Clearbit", zh: null },
      category: "crm",
      domains: ["clearbit.com"],
      cases: ["clearbit.com"],
    },
  ],
} as const satisfies VendorEntry;
