import type { VendorEntry } from "../entry.ts";

export const builtIn = {
  vendor: "Built In",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Built%20In", checked: "2026-11-25" },
  tools: [
    {
      id: "built-in",
      name: { en: "Built In", zh: null },
      category: "recruiting",
      domains: ["builtin.com"],
      cases: ["builtin.com"],
    },
  ],
} as const satisfies VendorEntry;
