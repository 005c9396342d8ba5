import type { VendorEntry } from "../entry.ts";

export const cardlytics = {
  vendor: "Cardlytics",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Cardlytics", checked: "2026-11-25" },
  tools: [
    {
      id: "cardlytics",
      name: { en: "Cardlytics", zh: null },
      category: "advertising",
      domains: ["cardlytics.com"],
      cases: ["cardlytics.com"],
    },
  ],
} as const satisfies VendorEntry;
