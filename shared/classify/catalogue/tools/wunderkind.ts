import type { VendorEntry } from "../entry.ts";

export const wunderkind = {
  vendor: "BounceX",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#BounceX", checked: "2026-11-25" },
  tools: [
    {
      id: "wunderkind",
      name: { en: "Wunderkind (formerly BounceX)", zh: null },
      category: "marketing",
      domains: ["wunderkind.co", "bouncex.net", "bounceexchange.com"],
      cases: ["wunderkind.co", "bouncex.net", "bounceexchange.com"],
    },
  ],
} as const satisfies VendorEntry;
