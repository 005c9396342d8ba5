import type { VendorEntry } from "../entry.ts";

export const trustly = {
  vendor: "Trustly",
  seat: { value: "SE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Trustly", checked: "2026-11-25" },
  tools: [
    {
      id: "trustly",
      name: { en: "Trustly", zh: null },
      category: "payments",
      domains: ["trustly.com", "trustly.one"],
      cases: ["trustly.com", "trustly.one"],
    },
  ],
} as const satisfies VendorEntry;
