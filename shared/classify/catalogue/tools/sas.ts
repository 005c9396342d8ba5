import type { VendorEntry } from "../entry.ts";

export const sas = {
  vendor: "SAS",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#SAS", checked: "2026-11-25" },
  tools: [
    {
      id: "sas",
      name: { en: "SAS", zh: null },
      category: "analytics",
      domains: ["sas.com"],
      cases: ["sas.com"],
    },
  ],
} as const satisfies VendorEntry;
