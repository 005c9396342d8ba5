import type { VendorEntry } from "../entry.ts";

export const talkwalker = {
  vendor: "Talkwalker",
  seat: { value: "LU", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Talkwalker", checked: "2026-11-25" },
  tools: [
    {
      id: "talkwalker",
      name: { en: "Talkwalker", zh: null },
      category: "marketing",
      domains: ["talkwalker.com"],
      cases: ["talkwalker.com", "app.talkwalker.com"],
    },
  ],
} as const satisfies VendorEntry;
