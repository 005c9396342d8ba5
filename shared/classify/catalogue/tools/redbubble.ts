import type { VendorEntry } from "../entry.ts";

export const redbubble = {
  vendor: "Redbubble",
  seat: { value: "AU", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Redbubble", checked: "2026-11-25" },
  tools: [
    {
      id: "redbubble",
      name: { en: "Redbubble", zh: null },
      category: "commerce",
      domains: ["redbubble.com"],
      cases: ["redbubble.com"],
    },
  ],
} as const satisfies VendorEntry;
