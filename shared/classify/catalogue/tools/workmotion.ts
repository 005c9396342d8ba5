import type { VendorEntry } from "../entry.ts";

export const workmotion = {
  vendor: "Workmotion",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Workmotion", checked: "2026-11-25" },
  tools: [
    {
      id: "workmotion",
      name: { en: "WorkMotion", zh: null },
      category: "payroll",
      domains: ["workmotion.com"],
      cases: ["workmotion.com"],
    },
  ],
} as const satisfies VendorEntry;
