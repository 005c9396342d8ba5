import type { VendorEntry } from "../entry.ts";

export const hackerone = {
  vendor: "HackerOne",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#HackerOne", checked: "2026-11-25" },
  tools: [
    {
      id: "hackerone",
      name: { en: "HackerOne", zh: null },
      category: "security",
      domains: ["hackerone.com"],
      cases: ["hackerone.com"],
    },
  ],
} as const satisfies VendorEntry;
