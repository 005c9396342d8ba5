import type { VendorEntry } from "../entry.ts";

export const validity = {
  vendor: "Validity",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Validity", checked: "2026-11-25" },
  tools: [
    {
      id: "validity",
      name: { en: "Validity", zh: null },
      category: "marketing",
      domains: ["validity.com", "returnpath.com"],
      cases: ["validity.com", "returnpath.com"],
    },
  ],
} as const satisfies VendorEntry;
