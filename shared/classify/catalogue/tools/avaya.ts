import type { VendorEntry } from "../entry.ts";

export const avaya = {
  vendor: "Avaya",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Avaya", checked: "2026-11-25" },
  tools: [
    {
      id: "avaya",
      name: { en: "Avaya", zh: null },
      category: "video",
      domains: ["avaya.com", "avayacloud.com"],
      cases: ["avaya.com", "avayacloud.com"],
    },
  ],
} as const satisfies VendorEntry;
