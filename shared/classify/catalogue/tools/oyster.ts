import type { VendorEntry } from "../entry.ts";

export const oyster = {
  vendor: "Oyster",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Oyster", checked: "2026-11-25" },
  tools: [
    {
      id: "oyster",
      name: { en: "Oyster", zh: null },
      category: "payroll",
      domains: ["oysterhr.com"],
      cases: ["oysterhr.com", "app.oysterhr.com"],
    },
  ],
} as const satisfies VendorEntry;
