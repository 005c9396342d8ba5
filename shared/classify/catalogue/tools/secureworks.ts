import type { VendorEntry } from "../entry.ts";

export const secureworks = {
  vendor: "SecureWorks",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#SecureWorks", checked: "2026-11-25" },
  tools: [
    {
      id: "secureworks",
      name: { en: "Secureworks", zh: null },
      category: "security",
      domains: ["secureworks.com"],
      cases: ["secureworks.com"],
    },
  ],
} as const satisfies VendorEntry;
