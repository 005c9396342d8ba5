import type { VendorEntry } from "../entry.ts";

export const xentral = {
  vendor: "Xentral",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Xentral", checked: "2026-11-25" },
  tools: [
    {
      id: "xentral",
      name: { en: "Xentral", zh: null },
      category: "erp",
      domains: ["xentral.com", "xentral.biz"],
      cases: ["xentral.com", "xentral.biz"],
    },
  ],
} as const satisfies VendorEntry;
