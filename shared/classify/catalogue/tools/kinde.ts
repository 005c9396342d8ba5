import type { VendorEntry } from "../entry.ts";

export const kinde = {
  vendor: "Kinde",
  seat: { value: "AU", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Kinde", checked: "2026-11-25" },
  tools: [
    {
      id: "kinde",
      name: { en: "Kinde", zh: null },
      category: "identity",
      domains: ["kinde.com"],
      cases: ["kinde.com", "example.kinde.com"],
    },
  ],
} as const satisfies VendorEntry;
