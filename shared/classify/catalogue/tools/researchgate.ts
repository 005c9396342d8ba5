import type { VendorEntry } from "../entry.ts";

export const researchgate = {
  vendor: "ResearchGate",
  seat: { value: "DE", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#ResearchGate", checked: "2026-11-25" },
  tools: [
    {
      id: "researchgate",
      name: { en: "ResearchGate", zh: null },
      category: "learning",
      domains: ["researchgate.net", "rgstatic.net"],
      cases: ["researchgate.net", "rgstatic.net"],
    },
  ],
} as const satisfies VendorEntry;
