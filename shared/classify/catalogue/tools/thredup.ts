import type { VendorEntry } from "../entry.ts";

export const thredup = {
  vendor: "ThredUp",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#ThredUp", checked: "2026-11-25" },
  tools: [
    {
      id: "thredup",
      name: { en: "ThredUp", zh: null },
      category: "commerce",
      domains: ["thredup.com"],
      cases: ["thredup.com"],
    },
  ],
} as const satisfies VendorEntry;
