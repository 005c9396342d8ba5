import type { VendorEntry } from "../entry.ts";

export const udacity = {
  vendor: "Udacity",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Udacity", checked: "2026-11-25" },
  tools: [
    {
      id: "udacity",
      name: { en: "Udacity", zh: "优达学城" },
      category: "learning",
      domains: ["udacity.com"],
      cases: ["udacity.com"],
    },
  ],
} as const satisfies VendorEntry;
