import type { VendorEntry } from "../entry.ts";

export const innovid = {
  vendor: "Innovid",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Innovid", checked: "2026-11-25" },
  tools: [
    {
      id: "innovid",
      name: { en: "Innovid", zh: null },
      category: "advertising",
      domains: ["innovid.com"],
      cases: ["innovid.com"],
    },
  ],
} as const satisfies VendorEntry;
