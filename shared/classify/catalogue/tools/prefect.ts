import type { VendorEntry } from "../entry.ts";

export const prefect = {
  vendor: "Prefect",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Prefect", checked: "2026-11-25" },
  tools: [
    {
      id: "prefect",
      name: { en: "Prefect Cloud", zh: null },
      category: "developer",
      domains: ["prefect.io", "prefect.cloud"],
      cases: ["prefect.io", "prefect.cloud", "app.prefect.cloud"],
    },
  ],
} as const satisfies VendorEntry;
