import type { VendorEntry } from "../entry.ts";

export const farfetch = {
  vendor: "Farfetch",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Farfetch", checked: "2026-11-25" },
  tools: [
    {
      id: "farfetch",
      name: { en: "Farfetch", zh: "发发奇" },
      category: "commerce",
      domains: ["farfetch.com"],
      cases: ["farfetch.com"],
    },
  ],
} as const satisfies VendorEntry;
