import type { VendorEntry } from "../entry.ts";

export const anyline = {
  vendor: "Anyline",
  seat: { value: "AT", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Anyline", checked: "2026-11-25" },
  tools: [
    {
      id: "anyline",
      name: { en: "Anyline", zh: null },
      category: "developer",
      domains: ["anyline.com"],
      cases: ["anyline.com"],
    },
  ],
} as const satisfies VendorEntry;
