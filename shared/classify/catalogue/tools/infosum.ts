import type { VendorEntry } from "../entry.ts";

export const infosum = {
  vendor: "InfoSum",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#InfoSum", checked: "2026-11-25" },
  tools: [
    {
      id: "infosum",
      name: { en: "InfoSum", zh: null },
      category: "advertising",
      domains: ["infosum.com"],
      cases: ["infosum.com"],
    },
  ],
} as const satisfies VendorEntry;
