import type { VendorEntry } from "../entry.ts";

export const sentinelone = {
  vendor: "SentinelOne",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#SentinelOne", checked: "2026-11-25" },
  tools: [
    {
      id: "sentinelone",
      name: { en: "SentinelOne", zh: null },
      category: "security",
      domains: ["sentinelone.com", "sentinelone.net"],
      cases: ["sentinelone.com", "sentinelone.net", "example.sentinelone.net"],
    },
  ],
} as const satisfies VendorEntry;
