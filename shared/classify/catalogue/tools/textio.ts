import type { VendorEntry } from "../entry.ts";

export const textio = {
  vendor: "Textio",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Textio", checked: "2026-11-25" },
  tools: [
    {
      id: "textio",
      name: { en: "Textio", zh: null },
      category: "recruiting",
      domains: ["textio.com"],
      cases: ["textio.com"],
    },
  ],
} as const satisfies VendorEntry;
