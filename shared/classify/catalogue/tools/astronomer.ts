import type { VendorEntry } from "../entry.ts";

export const astronomer = {
  vendor: "Astronomer",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Astronomer", checked: "2026-11-25" },
  tools: [
    {
      id: "astronomer",
      name: { en: "Astro", zh: null },
      category: "developer",
      domains: ["astronomer.io", "astronomer.run"],
      cases: ["astronomer.io", "astronomer.run"],
    },
  ],
} as const satisfies VendorEntry;
