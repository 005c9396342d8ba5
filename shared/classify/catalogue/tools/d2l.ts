import type { VendorEntry } from "../entry.ts";

export const d2l = {
  vendor: "D2L",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#D2L", checked: "2026-11-25" },
  tools: [
    {
      id: "d2l",
      name: { en: "Brightspace", zh: null },
      category: "learning",
      domains: ["d2l.com", "brightspace.com"],
      cases: ["d2l.com", "brightspace.com", "example.brightspace.com"],
    },
  ],
} as const satisfies VendorEntry;
