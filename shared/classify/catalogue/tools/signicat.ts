import type { VendorEntry } from "../entry.ts";

export const signicat = {
  vendor: "Signicat",
  seat: { value: "NO", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Signicat", checked: "2026-11-25" },
  tools: [
    {
      id: "signicat",
      name: { en: "Signicat", zh: null },
      category: "identity",
      domains: ["signicat.com"],
      cases: ["signicat.com"],
    },
  ],
} as const satisfies VendorEntry;
