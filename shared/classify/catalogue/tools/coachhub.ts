import type { VendorEntry } from "../entry.ts";

export const coachhub = {
  vendor: "CoachHub",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#CoachHub", checked: "2026-11-25" },
  tools: [
    {
      id: "coachhub",
      name: { en: "CoachHub", zh: null },
      category: "learning",
      domains: ["coachhub.com", "coachhub.io"],
      cases: ["coachhub.com", "coachhub.io"],
    },
  ],
} as const satisfies VendorEntry;
