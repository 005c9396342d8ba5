import type { VendorEntry } from "../entry.ts";

export const appsmith = {
  vendor: "Appsmith",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Appsmith", checked: "2026-11-25" },
  tools: [
    {
      id: "appsmith",
      name: { en: "Appsmith", zh: null },
      category: "website",
      domains: ["appsmith.com"],
      cases: ["appsmith.com", "app.appsmith.com"],
    },
  ],
} as const satisfies VendorEntry;
