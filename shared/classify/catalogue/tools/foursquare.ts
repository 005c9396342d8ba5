import type { VendorEntry } from "../entry.ts";

export const foursquare = {
  vendor: "Foursquare",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Foursquare", checked: "2026-11-25" },
  tools: [
    {
      id: "foursquare",
      name: { en: "Foursquare", zh: null },
      category: "advertising",
      domains: ["foursquare.com"],
      cases: ["foursquare.com"],
    },
  ],
} as const satisfies VendorEntry;
