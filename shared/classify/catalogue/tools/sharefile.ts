import type { VendorEntry } from "../entry.ts";

export const sharefile = {
  vendor: "ShareFile",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#ShareFile", checked: "2026-11-25" },
  tools: [
    {
      id: "sharefile",
      name: { en: "ShareFile", zh: null },
      category: "storage",
      domains: ["sharefile.com", "sf-api.com"],
      cases: ["sharefile.com", "sf-api.com", "example.sharefile.com"],
    },
  ],
} as const satisfies VendorEntry;
