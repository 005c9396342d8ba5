import type { VendorEntry } from "../entry.ts";

export const gumgum = {
  vendor: "GumGum",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#GumGum", checked: "2026-11-25" },
  tools: [
    {
      id: "gumgum",
      name: { en: "GumGum", zh: null },
      category: "advertising",
      domains: ["gumgum.com"],
      cases: ["gumgum.com"],
    },
  ],
} as const satisfies VendorEntry;
