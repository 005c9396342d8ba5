import type { VendorEntry } from "../entry.ts";

export const groupon = {
  vendor: "Groupon",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Groupon", checked: "2026-11-25" },
  tools: [
    {
      id: "groupon",
      name: { en: "Groupon", zh: null },
      category: "commerce",
      domains: ["groupon.com"],
      cases: ["groupon.com"],
    },
  ],
} as const satisfies VendorEntry;
