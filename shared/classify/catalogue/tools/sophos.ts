import type { VendorEntry } from "../entry.ts";

export const sophos = {
  vendor: "Sophos",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Sophos", checked: "2026-11-25" },
  tools: [
    {
      id: "sophos",
      name: { en: "Sophos", zh: null },
      category: "security",
      domains: ["sophos.com"],
      cases: ["sophos.com", "central.sophos.com"],
    },
  ],
} as const satisfies VendorEntry;
