import type { VendorEntry } from "../entry.ts";

export const whereby = {
  vendor: "Whereby",
  seat: { value: "NO", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Whereby", checked: "2026-11-25" },
  tools: [
    {
      id: "whereby",
      name: { en: "Whereby", zh: null },
      category: "video",
      domains: ["whereby.com"],
      cases: ["whereby.com", "example.whereby.com"],
    },
  ],
} as const satisfies VendorEntry;
