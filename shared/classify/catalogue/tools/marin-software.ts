import type { VendorEntry } from "../entry.ts";

export const marinSoftware = {
  vendor: "Marin Software",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Marin%20Software", checked: "2026-11-25" },
  tools: [
    {
      id: "marin-software",
      name: { en: "Marin Software", zh: null },
      category: "advertising",
      domains: ["marinsoftware.com"],
      cases: ["marinsoftware.com"],
    },
  ],
} as const satisfies VendorEntry;
