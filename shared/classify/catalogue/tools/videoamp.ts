import type { VendorEntry } from "../entry.ts";

export const videoamp = {
  vendor: "VideoAmp",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#VideoAmp", checked: "2026-11-25" },
  tools: [
    {
      id: "videoamp",
      name: { en: "VideoAmp", zh: null },
      category: "advertising",
      domains: ["videoamp.com"],
      cases: ["videoamp.com"],
    },
  ],
} as const satisfies VendorEntry;
