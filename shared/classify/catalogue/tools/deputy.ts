import type { VendorEntry } from "../entry.ts";

export const deputy = {
  vendor: "Deputy",
  seat: { value: "AU", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Deputy", checked: "2026-11-25" },
  tools: [
    {
      id: "deputy",
      name: { en: "Deputy", zh: null },
      category: "hr",
      domains: ["deputy.com"],
      cases: ["deputy.com", "example.as.deputy.com"],
    },
  ],
} as const satisfies VendorEntry;
