import type { VendorEntry } from "../entry.ts";

export const ziprecruiter = {
  vendor: "ZipRecruiter",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#ZipRecruiter", checked: "2026-11-25" },
  tools: [
    {
      id: "ziprecruiter",
      name: { en: "ZipRecruiter", zh: null },
      category: "recruiting",
      domains: ["ziprecruiter.com"],
      cases: ["ziprecruiter.com"],
    },
  ],
} as const satisfies VendorEntry;
