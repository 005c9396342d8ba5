import type { VendorEntry } from "../entry.ts";

export const trellix = {
  vendor: "Trellix",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Trellix", checked: "2026-11-25" },
  tools: [
    {
      id: "trellix",
      name: { en: "Trellix", zh: null },
      category: "security",
      domains: ["trellix.com"],
      cases: ["trellix.com"],
    },
  ],
} as const satisfies VendorEntry;
