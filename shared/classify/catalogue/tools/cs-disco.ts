import type { VendorEntry } from "../entry.ts";

export const csDisco = {
  vendor: "CS Disco",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#CS%20Disco", checked: "2026-11-25" },
  tools: [
    {
      id: "cs-disco",
      name: { en: "DISCO", zh: null },
      category: "legal",
      domains: ["csdisco.com"],
      cases: ["csdisco.com"],
    },
  ],
} as const satisfies VendorEntry;
