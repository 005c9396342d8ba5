import type { VendorEntry } from "../entry.ts";

export const singular = {
  vendor: "Singular",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Singular", checked: "2026-11-25" },
  tools: [
    {
      id: "singular",
      name: { en: "Singular", zh: null },
      category: "analytics",
      domains: ["singular.net"],
      cases: ["singular.net", "sdk-api-v1.singular.net"],
    },
  ],
} as const satisfies VendorEntry;
