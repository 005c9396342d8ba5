import type { VendorEntry } from "../entry.ts";

export const salsify = {
  vendor: "Salsify",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Salsify", checked: "2026-11-25" },
  tools: [
    {
      id: "salsify",
      name: { en: "Salsify", zh: null },
      category: "commerce",
      domains: ["salsify.com"],
      cases: ["salsify.com", "app.salsify.com"],
    },
  ],
} as const satisfies VendorEntry;
