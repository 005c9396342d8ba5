import type { VendorEntry } from "../entry.ts";

export const simonData = {
  vendor: "Simon Data",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Simon%20Data", checked: "2026-11-25" },
  tools: [
    {
      id: "simon-data",
      name: { en: "Simon", zh: null },
      category: "marketing",
      domains: ["simondata.com"],
      cases: ["simondata.com"],
    },
  ],
} as const satisfies VendorEntry;
