import type { VendorEntry } from "../entry.ts";

export const tomtom = {
  vendor: "TomTom",
  seat: { value: "NL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#TomTom", checked: "2026-11-25" },
  tools: [
    {
      id: "tomtom",
      name: { en: "TomTom", zh: null },
      category: "travel",
      domains: ["tomtom.com"],
      cases: ["tomtom.com", "api.tomtom.com"],
    },
  ],
} as const satisfies VendorEntry;
