import type { VendorEntry } from "../entry.ts";

export const filevine = {
  vendor: "Filevine",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Filevine", checked: "2026-11-25" },
  tools: [
    {
      id: "filevine",
      name: { en: "Filevine", zh: null },
      category: "legal",
      domains: ["filevine.com"],
      cases: ["filevine.com"],
    },
  ],
} as const satisfies VendorEntry;
