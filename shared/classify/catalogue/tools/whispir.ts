import type { VendorEntry } from "../entry.ts";

export const whispir = {
  vendor: "Whispir",
  seat: { value: "AU", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Whispir", checked: "2026-11-25" },
  tools: [
    {
      id: "whispir",
      name: { en: "Whispir", zh: null },
      category: "chat",
      domains: ["whispir.com"],
      cases: ["whispir.com"],
    },
  ],
} as const satisfies VendorEntry;
