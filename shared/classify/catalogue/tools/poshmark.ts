import type { VendorEntry } from "../entry.ts";

export const poshmark = {
  vendor: "Poshmark",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Poshmark", checked: "2026-11-25" },
  tools: [
    {
      id: "poshmark",
      name: { en: "Poshmark", zh: null },
      category: "commerce",
      domains: ["poshmark.com"],
      cases: ["poshmark.com"],
    },
  ],
} as const satisfies VendorEntry;
