import type { VendorEntry } from "../entry.ts";

export const benevity = {
  vendor: "Benevity",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Benevity", checked: "2026-11-25" },
  tools: [
    {
      id: "benevity",
      name: { en: "Benevity", zh: null },
      category: "hr",
      domains: ["benevity.com", "benevity.org"],
      cases: ["benevity.com", "benevity.org", "example.benevity.org"],
    },
  ],
} as const satisfies VendorEntry;
