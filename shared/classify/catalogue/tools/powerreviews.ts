import type { VendorEntry } from "../entry.ts";

export const powerreviews = {
  vendor: "PowerReviews",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#PowerReviews", checked: "2026-11-25" },
  tools: [
    {
      id: "powerreviews",
      name: { en: "PowerReviews", zh: null },
      category: "commerce",
      domains: ["powerreviews.com"],
      cases: ["powerreviews.com"],
    },
  ],
} as const satisfies VendorEntry;
