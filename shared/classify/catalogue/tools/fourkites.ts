import type { VendorEntry } from "../entry.ts";

export const fourkites = {
  vendor: "FourKites",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#FourKites", checked: "2026-11-25" },
  tools: [
    {
      id: "fourkites",
      name: { en: "FourKites", zh: null },
      category: "logistics",
      domains: ["fourkites.com"],
      cases: ["fourkites.com", "app.fourkites.com"],
    },
  ],
} as const satisfies VendorEntry;
