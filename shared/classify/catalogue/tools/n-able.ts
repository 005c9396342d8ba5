import type { VendorEntry } from "../entry.ts";

export const nAble = {
  vendor: "N-able Technologies",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#N-able%20Technologies", checked: "2026-11-25" },
  tools: [
    {
      id: "n-able",
      name: { en: "N-able", zh: null },
      category: "support",
      domains: ["n-able.com"],
      cases: ["n-able.com"],
    },
  ],
} as const satisfies VendorEntry;
