import type { VendorEntry } from "../entry.ts";

export const wellfound = {
  vendor: "AngelList",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#AngelList", checked: "2026-11-25" },
  tools: [
    {
      id: "wellfound",
      name: { en: "Wellfound (formerly AngelList Talent)", zh: null },
      category: "recruiting",
      domains: ["wellfound.com", "angellist.com", "angel.co"],
      cases: ["wellfound.com", "angellist.com", "angel.co"],
    },
  ],
} as const satisfies VendorEntry;
