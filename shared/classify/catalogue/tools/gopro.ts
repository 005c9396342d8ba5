import type { VendorEntry } from "../entry.ts";

export const gopro = {
  vendor: "GoPro",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#GoPro", checked: "2026-11-25" },
  tools: [
    {
      id: "gopro",
      name: { en: "GoPro", zh: null },
      category: "video",
      domains: ["gopro.com"],
      cases: ["gopro.com"],
    },
  ],
} as const satisfies VendorEntry;
