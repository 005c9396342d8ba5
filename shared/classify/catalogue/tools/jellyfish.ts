import type { VendorEntry } from "../entry.ts";

export const jellyfish = {
  vendor: "Jellyfish",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Jellyfish", checked: "2026-11-25" },
  tools: [
    {
      id: "jellyfish",
      name: { en: "Jellyfish", zh: null },
      category: "developer",
      domains: ["jellyfish.co"],
      cases: ["jellyfish.co"],
    },
  ],
} as const satisfies VendorEntry;
