import type { VendorEntry } from "../entry.ts";

export const uberflip = {
  vendor: "Uberflip",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Uberflip", checked: "2026-11-25" },
  tools: [
    {
      id: "uberflip",
      name: { en: "Uberflip", zh: null },
      category: "marketing",
      domains: ["uberflip.com"],
      cases: ["uberflip.com"],
    },
  ],
} as const satisfies VendorEntry;
