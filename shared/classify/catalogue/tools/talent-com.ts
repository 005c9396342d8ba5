import type { VendorEntry } from "../entry.ts";

export const talentCom = {
  vendor: "Talent.com",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Talent.com", checked: "2026-11-25" },
  tools: [
    {
      id: "talent-com",
      name: { en: "Talent.com", zh: null },
      category: "recruiting",
      domains: ["talent.com"],
      cases: ["talent.com"],
    },
  ],
} as const satisfies VendorEntry;
