import type { VendorEntry } from "../entry.ts";

export const lokalise = {
  vendor: "Lokalise",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Lokalise", checked: "2026-11-25" },
  tools: [
    {
      id: "lokalise",
      name: { en: "Lokalise", zh: null },
      category: "translation",
      domains: ["lokalise.com", "lokalise.co"],
      cases: ["lokalise.com", "lokalise.co", "app.lokalise.com"],
    },
  ],
} as const satisfies VendorEntry;
