import type { VendorEntry } from "../entry.ts";

export const ncino = {
  vendor: "nCino",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#nCino", checked: "2026-11-25" },
  tools: [
    {
      id: "ncino",
      name: { en: "nCino", zh: null },
      category: "finance",
      domains: ["ncino.com"],
      cases: ["ncino.com"],
    },
  ],
} as const satisfies VendorEntry;
