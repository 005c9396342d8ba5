import type { VendorEntry } from "../entry.ts";

export const bryter = {
  vendor: "Bryter",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Bryter", checked: "2026-11-25" },
  tools: [
    {
      id: "bryter",
      name: { en: "BRYTER", zh: null },
      category: "legal",
      domains: ["bryter.com", "bryter.io"],
      cases: ["bryter.com", "bryter.io"],
    },
  ],
} as const satisfies VendorEntry;
