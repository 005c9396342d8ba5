import type { VendorEntry } from "../entry.ts";

export const paddle = {
  vendor: "Paddle",
  seat: { value: "GB", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Paddle", checked: "2026-11-25" },
  tools: [
    {
      id: "paddle",
      name: { en: "Paddle", zh: null },
      category: "payments",
      domains: ["paddle.com"],
      cases: ["paddle.com", "vendors.paddle.com"],
    },
  ],
} as const satisfies VendorEntry;
