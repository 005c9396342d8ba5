import type { VendorEntry } from "../entry.ts";

export const samsara = {
  vendor: "Samsara",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Samsara", checked: "2026-11-25" },
  tools: [
    {
      id: "samsara",
      name: { en: "Samsara", zh: null },
      category: "logistics",
      domains: ["samsara.com"],
      cases: ["samsara.com", "cloud.samsara.com"],
    },
  ],
} as const satisfies VendorEntry;
