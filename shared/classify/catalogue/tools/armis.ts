import type { VendorEntry } from "../entry.ts";

export const armis = {
  vendor: "Armis",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Armis", checked: "2026-11-25" },
  tools: [
    {
      id: "armis",
      name: { en: "Armis", zh: null },
      category: "security",
      domains: ["armis.com"],
      cases: ["armis.com", "example.armis.com"],
    },
  ],
} as const satisfies VendorEntry;
