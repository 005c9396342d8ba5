import type { VendorEntry } from "../entry.ts";

export const flywire = {
  vendor: "Flywire",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Flywire", checked: "2026-11-25" },
  tools: [
    {
      id: "flywire",
      name: { en: "Flywire", zh: "飞汇" },
      category: "payments",
      domains: ["flywire.com"],
      cases: ["flywire.com"],
    },
  ],
} as const satisfies VendorEntry;
