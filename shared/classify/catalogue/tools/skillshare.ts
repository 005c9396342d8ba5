import type { VendorEntry } from "../entry.ts";

export const skillshare = {
  vendor: "Skillshare",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Skillshare", checked: "2026-11-25" },
  tools: [
    {
      id: "skillshare",
      name: { en: "Skillshare", zh: null },
      category: "learning",
      domains: ["skillshare.com"],
      cases: ["skillshare.com"],
    },
  ],
} as const satisfies VendorEntry;
