import type { VendorEntry } from "../entry.ts";

export const vendasta = {
  vendor: "Vendasta",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Vendasta", checked: "2026-11-25" },
  tools: [
    {
      id: "vendasta",
      name: { en: "Vendasta", zh: null },
      category: "marketing",
      domains: ["vendasta.com"],
      cases: ["vendasta.com"],
    },
  ],
} as const satisfies VendorEntry;
