import type { VendorEntry } from "../entry.ts";

export const rewind = {
  vendor: "Rewind",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Rewind", checked: "2026-11-25" },
  tools: [
    {
      id: "rewind",
      name: { en: "Rewind", zh: null },
      category: "storage",
      domains: ["rewind.com"],
      cases: ["rewind.com"],
    },
  ],
} as const satisfies VendorEntry;
