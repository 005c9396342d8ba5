import type { VendorEntry } from "../entry.ts";

export const salto = {
  vendor: "Salto",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Salto", checked: "2026-11-25" },
  tools: [
    {
      id: "salto",
      name: { en: "Salto", zh: null },
      category: "developer",
      domains: ["salto.io"],
      cases: ["salto.io"],
    },
  ],
} as const satisfies VendorEntry;
