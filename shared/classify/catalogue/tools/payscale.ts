import type { VendorEntry } from "../entry.ts";

export const payscale = {
  vendor: "PayScale",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#PayScale", checked: "2026-11-25" },
  tools: [
    {
      id: "payscale",
      name: { en: "Payscale", zh: null },
      category: "hr",
      domains: ["payscale.com", "payfactors.com"],
      cases: ["payscale.com", "payfactors.com"],
    },
  ],
} as const satisfies VendorEntry;
