import type { VendorEntry } from "../entry.ts";

export const robinAi = {
  vendor: "Robin AI",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Robin%20AI", checked: "2026-11-25" },
  tools: [
    {
      id: "robin-ai",
      name: { en: "Robin AI", zh: null },
      category: "legal",
      domains: ["robinai.com"],
      cases: ["robinai.com"],
    },
  ],
} as const satisfies VendorEntry;
