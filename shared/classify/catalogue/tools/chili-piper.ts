import type { VendorEntry } from "../entry.ts";

export const chiliPiper = {
  vendor: "Chili Piper",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Chili%20Piper", checked: "2026-11-25" },
  tools: [
    {
      id: "chili-piper",
      name: { en: "Chili Piper", zh: null },
      category: "crm",
      domains: ["chilipiper.com"],
      cases: ["chilipiper.com"],
    },
  ],
} as const satisfies VendorEntry;
