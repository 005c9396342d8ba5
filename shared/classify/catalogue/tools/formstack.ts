import type { VendorEntry } from "../entry.ts";

export const formstack = {
  vendor: "Formstack",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Formstack", checked: "2026-11-25" },
  tools: [
    {
      id: "formstack",
      name: { en: "Intellistack Formstack", zh: null },
      category: "forms",
      domains: ["formstack.com"],
      cases: ["formstack.com", "example.formstack.com"],
    },
  ],
} as const satisfies VendorEntry;
