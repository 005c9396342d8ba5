import type { VendorEntry } from "../entry.ts";

export const olx = {
  vendor: "OLX Group",
  seat: { value: "NL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#OLX%20Group", checked: "2026-11-25" },
  tools: [
    {
      id: "olx",
      name: { en: "OLX", zh: null },
      category: "commerce",
      domains: ["olx.com", "olx.pl", "olx.ua", "olx.ro"],
      cases: ["olx.com", "olx.pl", "olx.ua", "olx.ro"],
    },
  ],
} as const satisfies VendorEntry;
