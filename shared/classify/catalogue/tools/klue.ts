import type { VendorEntry } from "../entry.ts";

export const klue = {
  vendor: "Klue",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Klue", checked: "2026-11-25" },
  tools: [
    {
      id: "klue",
      name: { en: "Klue", zh: null },
      category: "marketing",
      domains: ["klue.com"],
      cases: ["klue.com", "app.klue.com"],
    },
  ],
} as const satisfies VendorEntry;
