import type { VendorEntry } from "../entry.ts";

export const liveramp = {
  vendor: "LiveRamp",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#LiveRamp", checked: "2026-11-25" },
  tools: [
    {
      id: "liveramp",
      name: { en: "LiveRamp", zh: null },
      category: "advertising",
      domains: ["liveramp.com", "rlcdn.com"],
      cases: ["liveramp.com", "rlcdn.com", "idsync.rlcdn.com"],
    },
  ],
} as const satisfies VendorEntry;
