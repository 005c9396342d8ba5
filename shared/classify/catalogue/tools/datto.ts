import type { VendorEntry } from "../entry.ts";

export const datto = {
  vendor: "Datto",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Datto", checked: "2026-11-25" },
  tools: [
    {
      id: "datto",
      name: { en: "Datto", zh: null },
      category: "storage",
      domains: ["datto.com", "dattobackup.com"],
      cases: ["datto.com", "dattobackup.com"],
    },
  ],
} as const satisfies VendorEntry;
