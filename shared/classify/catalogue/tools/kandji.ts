import type { VendorEntry } from "../entry.ts";

export const kandji = {
  vendor: "Kandji",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Kandji", checked: "2026-11-25" },
  tools: [
    {
      id: "kandji",
      name: { en: "Iru (formerly Kandji)", zh: null },
      category: "developer",
      domains: ["kandji.io", "iru.com"],
      cases: ["kandji.io", "iru.com", "example.kandji.io"],
    },
  ],
} as const satisfies VendorEntry;
