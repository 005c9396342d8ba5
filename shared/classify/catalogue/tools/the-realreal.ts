import type { VendorEntry } from "../entry.ts";

export const theRealreal = {
  vendor: "The RealReal",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#The%20RealReal", checked: "2026-11-25" },
  tools: [
    {
      id: "the-realreal",
      name: { en: "The RealReal", zh: null },
      category: "commerce",
      domains: ["therealreal.com"],
      cases: ["therealreal.com"],
    },
  ],
} as const satisfies VendorEntry;
