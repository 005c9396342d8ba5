import type { VendorEntry } from "../entry.ts";

export const marqeta = {
  vendor: "Marqeta",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Marqeta", checked: "2026-11-25" },
  tools: [
    {
      id: "marqeta",
      name: { en: "Marqeta", zh: null },
      category: "payments",
      domains: ["marqeta.com"],
      cases: ["marqeta.com"],
    },
  ],
} as const satisfies VendorEntry;
