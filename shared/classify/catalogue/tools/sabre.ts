import type { VendorEntry } from "../entry.ts";

export const sabre = {
  vendor: "Sabre",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Sabre", checked: "2026-11-25" },
  tools: [
    {
      id: "sabre",
      name: { en: "Sabre", zh: null },
      category: "travel",
      domains: ["sabre.com", "getthere.com"],
      cases: ["sabre.com", "getthere.com"],
    },
  ],
} as const satisfies VendorEntry;
