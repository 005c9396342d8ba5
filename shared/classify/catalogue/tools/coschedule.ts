import type { VendorEntry } from "../entry.ts";

export const coschedule = {
  vendor: "CoSchedule",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#CoSchedule", checked: "2026-11-25" },
  tools: [
    {
      id: "coschedule",
      name: { en: "CoSchedule", zh: null },
      category: "marketing",
      domains: ["coschedule.com"],
      cases: ["coschedule.com"],
    },
  ],
} as const satisfies VendorEntry;
