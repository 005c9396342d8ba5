import type { VendorEntry } from "../entry.ts";

export const unbounce = {
  vendor: "Unbounce",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Unbounce", checked: "2026-11-25" },
  tools: [
    {
      id: "unbounce",
      name: { en: "Unbounce", zh: null },
      category: "website",
      domains: ["unbounce.com"],
      cases: ["unbounce.com", "app.unbounce.com"],
    },
  ],
} as const satisfies VendorEntry;
