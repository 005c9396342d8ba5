import type { VendorEntry } from "../entry.ts";

export const instructure = {
  vendor: "Instructure",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Instructure", checked: "2026-11-25" },
  tools: [
    {
      id: "instructure",
      name: { en: "Canvas LMS", zh: null },
      category: "learning",
      domains: ["instructure.com", "canvaslms.com"],
      cases: ["instructure.com", "canvaslms.com", "example.instructure.com"],
    },
  ],
} as const satisfies VendorEntry;
