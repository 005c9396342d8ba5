import type { VendorEntry } from "../entry.ts";

export const blackbaud = {
  vendor: "Blackbaud",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Blackbaud", checked: "2026-11-25" },
  tools: [
    {
      id: "blackbaud",
      name: { en: "Blackbaud", zh: null },
      category: "crm",
      domains: ["blackbaud.com"],
      cases: ["blackbaud.com"],
    },
  ],
} as const satisfies VendorEntry;
