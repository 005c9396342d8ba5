import type { VendorEntry } from "../entry.ts";

export const asknicely = {
  vendor: "AskNicely",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#AskNicely", checked: "2026-11-25" },
  tools: [
    {
      id: "asknicely",
      name: { en: "AskNicely", zh: null },
      category: "forms",
      domains: ["asknice.ly", "asknicely.com"],
      cases: ["asknice.ly", "asknicely.com"],
    },
  ],
} as const satisfies VendorEntry;
