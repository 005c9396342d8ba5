import type { VendorEntry } from "../entry.ts";

export const basis = {
  vendor: "Basis Technologies",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Basis%20Technologies", checked: "2026-11-25" },
  tools: [
    {
      id: "basis",
      name: { en: "Basis", zh: null },
      category: "advertising",
      domains: ["basis.com", "basis.net"],
      cases: ["basis.com", "basis.net"],
    },
  ],
} as const satisfies VendorEntry;
