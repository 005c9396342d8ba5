import type { VendorEntry } from "../entry.ts";

export const drift = {
  vendor: "Drift",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Drift", checked: "2026-11-25" },
  tools: [
    {
      id: "drift",
      name: { en: "Drift", zh: null },
      category: "support",
      domains: ["drift.com", "driftt.com"],
      cases: ["drift.com", "driftt.com", "js.driftt.com"],
    },
  ],
} as const satisfies VendorEntry;
