import type { VendorEntry } from "../entry.ts";

export const powerschool = {
  vendor: "PowerSchool",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#PowerSchool", checked: "2026-11-25" },
  tools: [
    {
      id: "powerschool",
      name: { en: "PowerSchool", zh: null },
      category: "learning",
      domains: ["powerschool.com", "schoology.com"],
      cases: ["powerschool.com", "schoology.com"],
    },
  ],
} as const satisfies VendorEntry;
