import type { VendorEntry } from "../entry.ts";

export const sirion = {
  vendor: "SirionLabs",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#SirionLabs", checked: "2026-11-25" },
  tools: [
    {
      id: "sirion",
      name: { en: "Sirion", zh: null },
      category: "legal",
      domains: ["sirion.ai", "sirionlabs.com"],
      cases: ["sirion.ai", "sirionlabs.com"],
    },
  ],
} as const satisfies VendorEntry;
