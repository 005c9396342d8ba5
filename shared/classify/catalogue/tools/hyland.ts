import type { VendorEntry } from "../entry.ts";

export const hyland = {
  vendor: "Hyland Software",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Hyland%20Software", checked: "2026-11-25" },
  tools: [
    {
      id: "hyland",
      name: { en: "Hyland and OnBase", zh: null },
      category: "documents",
      domains: ["hyland.com", "onbaseonline.com"],
      cases: ["hyland.com", "onbaseonline.com"],
    },
  ],
} as const satisfies VendorEntry;
