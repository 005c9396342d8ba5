import type { VendorEntry } from "../entry.ts";

export const yext = {
  vendor: "Yext",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Yext", checked: "2026-11-25" },
  tools: [
    {
      id: "yext",
      name: { en: "Yext", zh: null },
      category: "marketing",
      domains: ["yext.com", "yextapis.com"],
      cases: ["yext.com", "yextapis.com"],
    },
  ],
} as const satisfies VendorEntry;
