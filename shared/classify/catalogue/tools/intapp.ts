import type { VendorEntry } from "../entry.ts";

export const intapp = {
  vendor: "Intapp",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Intapp", checked: "2026-11-25" },
  tools: [
    {
      id: "intapp",
      name: { en: "Intapp", zh: null },
      category: "legal",
      domains: ["intapp.com"],
      cases: ["intapp.com"],
    },
  ],
} as const satisfies VendorEntry;
