import type { VendorEntry } from "../entry.ts";

export const triplelift = {
  vendor: "TripleLift",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#TripleLift", checked: "2026-11-25" },
  tools: [
    {
      id: "triplelift",
      name: { en: "TripleLift", zh: null },
      category: "advertising",
      domains: ["triplelift.com", "3lift.com"],
      cases: ["triplelift.com", "3lift.com", "eb2.3lift.com"],
    },
  ],
} as const satisfies VendorEntry;
