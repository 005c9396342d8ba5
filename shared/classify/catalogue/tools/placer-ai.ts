import type { VendorEntry } from "../entry.ts";

export const placerAi = {
  vendor: "Placer.ai",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Placer.ai", checked: "2026-11-25" },
  tools: [
    {
      id: "placer-ai",
      name: { en: "Placer.ai", zh: null },
      category: "analytics",
      domains: ["placer.ai"],
      cases: ["placer.ai"],
    },
  ],
} as const satisfies VendorEntry;
