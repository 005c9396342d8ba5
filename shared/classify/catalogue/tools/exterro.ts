import type { VendorEntry } from "../entry.ts";

export const exterro = {
  vendor: "Exterro",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Exterro", checked: "2026-11-25" },
  tools: [
    {
      id: "exterro",
      name: { en: "Exterro", zh: null },
      category: "legal",
      domains: ["exterro.com", "exterro.net"],
      cases: ["exterro.com", "exterro.net"],
    },
  ],
} as const satisfies VendorEntry;
