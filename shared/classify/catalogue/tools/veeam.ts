import type { VendorEntry } from "../entry.ts";

export const veeam = {
  vendor: "Veeam",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Veeam", checked: "2026-11-25" },
  tools: [
    {
      id: "veeam",
      name: { en: "Veeam", zh: null },
      category: "storage",
      domains: ["veeam.com"],
      cases: ["veeam.com"],
    },
  ],
} as const satisfies VendorEntry;
