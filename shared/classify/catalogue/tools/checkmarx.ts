import type { VendorEntry } from "../entry.ts";

export const checkmarx = {
  vendor: "Checkmarx",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Checkmarx", checked: "2026-11-25" },
  tools: [
    {
      id: "checkmarx",
      name: { en: "Checkmarx", zh: null },
      category: "security",
      domains: ["checkmarx.com", "checkmarx.net"],
      cases: ["checkmarx.com", "checkmarx.net"],
    },
  ],
} as const satisfies VendorEntry;
