import type { VendorEntry } from "../entry.ts";

export const loopme = {
  vendor: "LoopMe",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#LoopMe", checked: "2026-11-25" },
  tools: [
    {
      id: "loopme",
      name: { en: "LoopMe", zh: null },
      category: "advertising",
      domains: ["loopme.com", "loopme.me"],
      cases: ["loopme.com", "loopme.me"],
    },
  ],
} as const satisfies VendorEntry;
