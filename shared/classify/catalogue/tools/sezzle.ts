import type { VendorEntry } from "../entry.ts";

export const sezzle = {
  vendor: "Sezzle",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Sezzle", checked: "2026-11-25" },
  tools: [
    {
      id: "sezzle",
      name: { en: "Sezzle", zh: null },
      category: "payments",
      domains: ["sezzle.com"],
      cases: ["sezzle.com"],
    },
  ],
} as const satisfies VendorEntry;
