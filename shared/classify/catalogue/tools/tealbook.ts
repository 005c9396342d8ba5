import type { VendorEntry } from "../entry.ts";

export const tealbook = {
  vendor: "TealBook",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#TealBook", checked: "2026-11-25" },
  tools: [
    {
      id: "tealbook",
      name: { en: "TealBook", zh: null },
      category: "finance",
      domains: ["tealbook.com"],
      cases: ["tealbook.com"],
    },
  ],
} as const satisfies VendorEntry;
