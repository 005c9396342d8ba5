import type { VendorEntry } from "../entry.ts";

export const payfit = {
  vendor: "PayFit",
  seat: { value: "FR", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#PayFit", checked: "2026-11-25" },
  tools: [
    {
      id: "payfit",
      name: { en: "PayFit", zh: null },
      category: "payroll",
      domains: ["payfit.com"],
      cases: ["payfit.com", "app.payfit.com"],
    },
  ],
} as const satisfies VendorEntry;
