import type { VendorEntry } from "../entry.ts";

export const firehydrant = {
  vendor: "FireHydrant",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#FireHydrant", checked: "2026-11-25" },
  tools: [
    {
      id: "firehydrant",
      name: { en: "FireHydrant", zh: null },
      category: "developer",
      domains: ["firehydrant.com", "firehydrant.io"],
      cases: ["firehydrant.com", "firehydrant.io"],
    },
  ],
} as const satisfies VendorEntry;
