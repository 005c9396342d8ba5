import type { VendorEntry } from "../entry.ts";

export const roblox = {
  vendor: "Roblox",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Roblox", checked: "2026-11-25" },
  tools: [
    {
      id: "roblox",
      name: { en: "Roblox", zh: null },
      category: "social",
      domains: ["roblox.com"],
      cases: ["roblox.com"],
    },
  ],
} as const satisfies VendorEntry;
