import type { VendorEntry } from "../entry.ts";

export const ukg = {
  vendor: "UKG",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#UKG", checked: "2026-11-25" },
  tools: [
    {
      id: "ukg",
      name: { en: "UKG", zh: null },
      category: "hr",
      domains: ["ukg.com", "ultipro.com", "kronos.net", "ukg.net"],
      cases: ["ukg.com", "ultipro.com", "kronos.net", "ukg.net", "example.ultipro.com"],
    },
  ],
} as const satisfies VendorEntry;
