import type { VendorEntry } from "../entry.ts";

export const rev = {
  vendor: "Rev.com",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Rev.com", checked: "2026-11-25" },
  tools: [
    {
      id: "rev",
      name: { en: "Rev", zh: null },
      category: "translation",
      domains: ["rev.com", "rev.ai"],
      cases: ["rev.com", "rev.ai"],
    },
  ],
} as const satisfies VendorEntry;
