import type { VendorEntry } from "../entry.ts";

export const slite = {
  vendor: "Slite",
  seat: { value: "FR", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Slite", checked: "2026-11-25" },
  tools: [
    {
      id: "slite",
      name: { en: "Slite", zh: null },
      category: "documents",
      domains: ["slite.com"],
      cases: ["slite.com", "example.slite.com"],
    },
  ],
} as const satisfies VendorEntry;
