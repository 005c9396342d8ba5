import type { VendorEntry } from "../entry.ts";

export const factorial = {
  vendor: "Factorial",
  seat: { value: "ES", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Factorial", checked: "2026-11-25" },
  tools: [
    {
      id: "factorial",
      name: { en: "Factorial", zh: null },
      category: "hr",
      domains: ["factorialhr.com", "factorial.co"],
      cases: ["factorialhr.com", "factorial.co", "app.factorialhr.com"],
    },
  ],
} as const satisfies VendorEntry;
