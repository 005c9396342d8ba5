import type { VendorEntry } from "../entry.ts";

export const pureStorage = {
  vendor: "Pure Storage",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Pure%20Storage", checked: "2026-11-25" },
  tools: [
    {
      id: "pure-storage",
      name: { en: "Pure Storage", zh: null },
      category: "storage",
      domains: ["purestorage.com"],
      cases: ["purestorage.com", "pure1.purestorage.com"],
    },
  ],
} as const satisfies VendorEntry;
