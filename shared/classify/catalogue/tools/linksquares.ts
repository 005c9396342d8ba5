import type { VendorEntry } from "../entry.ts";

export const linksquares = {
  vendor: "LinkSquares",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#LinkSquares", checked: "2026-11-25" },
  tools: [
    {
      id: "linksquares",
      name: { en: "LinkSquares", zh: null },
      category: "legal",
      domains: ["linksquares.com"],
      cases: ["linksquares.com"],
    },
  ],
} as const satisfies VendorEntry;
