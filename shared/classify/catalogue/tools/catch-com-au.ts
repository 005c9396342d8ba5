import type { VendorEntry } from "../entry.ts";

export const catchComAu = {
  vendor: "Catch.com.au",
  seat: { value: "AU", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Catch.com.au", checked: "2026-11-25" },
  tools: [
    {
      id: "catch-com-au",
      name: { en: "Catch", zh: null },
      category: "commerce",
      domains: ["catch.com.au"],
      cases: ["catch.com.au"],
    },
  ],
} as const satisfies VendorEntry;
