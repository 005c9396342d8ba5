import type { VendorEntry } from "../entry.ts";

export const kogan = {
  vendor: "Kogan",
  seat: { value: "AU", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Kogan", checked: "2026-11-25" },
  tools: [
    {
      id: "kogan",
      name: { en: "Kogan", zh: null },
      category: "commerce",
      domains: ["kogan.com"],
      cases: ["kogan.com"],
    },
  ],
} as const satisfies VendorEntry;
