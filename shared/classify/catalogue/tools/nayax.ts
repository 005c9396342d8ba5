import type { VendorEntry } from "../entry.ts";

export const nayax = {
  vendor: "Nayax",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Nayax", checked: "2026-11-25" },
  tools: [
    {
      id: "nayax",
      name: { en: "Nayax", zh: null },
      category: "payments",
      domains: ["nayax.com"],
      cases: ["nayax.com"],
    },
  ],
} as const satisfies VendorEntry;
