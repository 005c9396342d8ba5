import type { VendorEntry } from "../entry.ts";

export const cint = {
  vendor: "Cint",
  seat: { value: "SE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Cint", checked: "2026-11-25" },
  tools: [
    {
      id: "cint",
      name: { en: "Cint", zh: null },
      category: "forms",
      domains: ["cint.com", "samplicio.us"],
      cases: ["cint.com", "samplicio.us"],
    },
  ],
} as const satisfies VendorEntry;
