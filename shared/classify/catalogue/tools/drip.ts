import type { VendorEntry } from "../entry.ts";

export const drip = {
  vendor: "Drip",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Drip", checked: "2026-11-25" },
  tools: [
    {
      id: "drip",
      name: { en: "Drip", zh: null },
      category: "marketing",
      domains: ["drip.com", "getdrip.com"],
      cases: ["drip.com", "getdrip.com"],
    },
  ],
} as const satisfies VendorEntry;
