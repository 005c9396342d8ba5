import type { VendorEntry } from "../entry.ts";

export const bettercloud = {
  vendor: "BetterCloud",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#BetterCloud", checked: "2026-11-25" },
  tools: [
    {
      id: "bettercloud",
      name: { en: "BetterCloud", zh: null },
      category: "security",
      domains: ["bettercloud.com"],
      cases: ["bettercloud.com"],
    },
  ],
} as const satisfies VendorEntry;
