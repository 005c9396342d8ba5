import type { VendorEntry } from "../entry.ts";

export const waveFinancial = {
  vendor: "Wave Financial",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Wave%20Financial", checked: "2026-11-25" },
  tools: [
    {
      id: "wave-financial",
      name: { en: "Wave", zh: null },
      category: "finance",
      domains: ["waveapps.com"],
      cases: ["waveapps.com"],
    },
  ],
} as const satisfies VendorEntry;
