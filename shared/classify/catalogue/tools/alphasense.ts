import type { VendorEntry } from "../entry.ts";

export const alphasense = {
  vendor: "AlphaSense",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#AlphaSense", checked: "2026-11-25" },
  tools: [
    {
      id: "alphasense",
      name: { en: "AlphaSense and Tegus", zh: null },
      category: "finance",
      domains: ["alpha-sense.com", "tegus.com"],
      cases: ["alpha-sense.com", "tegus.com", "research.alpha-sense.com"],
    },
  ],
} as const satisfies VendorEntry;
