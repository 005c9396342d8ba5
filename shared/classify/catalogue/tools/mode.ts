import type { VendorEntry } from "../entry.ts";

export const mode = {
  vendor: "Mode Analytics",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Mode%20Analytics", checked: "2026-11-25" },
  tools: [
    {
      id: "mode",
      name: { en: "Mode", zh: null },
      category: "analytics",
      domains: ["mode.com", "modeanalytics.com"],
      cases: ["mode.com", "modeanalytics.com"],
    },
  ],
} as const satisfies VendorEntry;
