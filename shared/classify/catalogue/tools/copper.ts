import type { VendorEntry } from "../entry.ts";

export const copper = {
  vendor: "Copper",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Copper", checked: "2026-11-25" },
  tools: [
    {
      id: "copper",
      name: { en: "Copper", zh: null },
      category: "crm",
      domains: ["copper.com", "prosperworks.com"],
      cases: ["copper.com", "prosperworks.com"],
    },
  ],
} as const satisfies VendorEntry;
