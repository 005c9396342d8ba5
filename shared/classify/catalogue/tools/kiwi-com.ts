import type { VendorEntry } from "../entry.ts";

export const kiwiCom = {
  vendor: "Kiwi.com",
  seat: { value: "CZ", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Kiwi.com", checked: "2026-11-25" },
  tools: [
    {
      id: "kiwi-com",
      name: { en: "Kiwi.com", zh: null },
      category: "travel",
      domains: ["kiwi.com"],
      cases: ["kiwi.com"],
    },
  ],
} as const satisfies VendorEntry;
