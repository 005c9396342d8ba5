import type { VendorEntry } from "../entry.ts";

export const omnipresent = {
  vendor: "Omnipresent",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Omnipresent", checked: "2026-11-25" },
  tools: [
    {
      id: "omnipresent",
      name: { en: "Omnipresent", zh: null },
      category: "payroll",
      domains: ["omnipresent.com"],
      cases: ["omnipresent.com"],
    },
  ],
} as const satisfies VendorEntry;
