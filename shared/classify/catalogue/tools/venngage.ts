import type { VendorEntry } from "../entry.ts";

export const venngage = {
  vendor: "Venngage",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Venngage", checked: "2026-11-25" },
  tools: [
    {
      id: "venngage",
      name: { en: "Venngage", zh: null },
      category: "design",
      domains: ["venngage.com"],
      cases: ["venngage.com", "infograph.venngage.com"],
    },
  ],
} as const satisfies VendorEntry;
