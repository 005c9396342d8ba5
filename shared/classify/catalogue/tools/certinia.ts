import type { VendorEntry } from "../entry.ts";

export const certinia = {
  vendor: "Certinia",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Certinia", checked: "2026-11-25" },
  tools: [
    {
      id: "certinia",
      name: { en: "Certinia", zh: null },
      category: "erp",
      domains: ["certinia.com", "financialforce.com"],
      cases: ["certinia.com", "financialforce.com"],
    },
  ],
} as const satisfies VendorEntry;
