import type { VendorEntry } from "../entry.ts";

export const grin = {
  vendor: "Grin",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Grin", checked: "2026-11-25" },
  tools: [
    {
      id: "grin",
      name: { en: "GRIN", zh: null },
      category: "marketing",
      domains: ["grin.co"],
      cases: ["grin.co"],
    },
  ],
} as const satisfies VendorEntry;
