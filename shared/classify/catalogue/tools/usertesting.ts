import type { VendorEntry } from "../entry.ts";

export const usertesting = {
  vendor: "UserTesting",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#UserTesting", checked: "2026-11-25" },
  tools: [
    {
      id: "usertesting",
      name: { en: "UserTesting and UserZoom", zh: null },
      category: "design",
      domains: ["usertesting.com", "userzoom.com"],
      cases: ["usertesting.com", "userzoom.com"],
    },
  ],
} as const satisfies VendorEntry;
