import type { VendorEntry } from "../entry.ts";

export const khoros = {
  vendor: "Khoros",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Khoros", checked: "2026-11-25" },
  tools: [
    {
      id: "khoros",
      name: { en: "Khoros", zh: null },
      category: "social",
      domains: ["khoros.com", "lithium.com"],
      cases: ["khoros.com", "lithium.com"],
    },
  ],
} as const satisfies VendorEntry;
