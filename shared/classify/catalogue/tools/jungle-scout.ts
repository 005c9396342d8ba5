import type { VendorEntry } from "../entry.ts";

export const jungleScout = {
  vendor: "Jungle Scout",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Jungle%20Scout", checked: "2026-11-25" },
  tools: [
    {
      id: "jungle-scout",
      name: { en: "Jungle Scout", zh: null },
      category: "commerce",
      domains: ["junglescout.com"],
      cases: ["junglescout.com", "members.junglescout.com"],
    },
  ],
} as const satisfies VendorEntry;
