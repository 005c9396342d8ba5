import type { VendorEntry } from "../entry.ts";

export const bizzabo = {
  vendor: "Bizzabo",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Bizzabo", checked: "2026-11-25" },
  tools: [
    {
      id: "bizzabo",
      name: { en: "Bizzabo", zh: null },
      category: "events",
      domains: ["bizzabo.com"],
      cases: ["bizzabo.com", "events.bizzabo.com"],
    },
  ],
} as const satisfies VendorEntry;
