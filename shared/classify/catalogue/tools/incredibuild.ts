import type { VendorEntry } from "../entry.ts";

export const incredibuild = {
  vendor: "Incredibuild",
  seat: { value: "IL", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Incredibuild", checked: "2026-11-25" },
  tools: [
    {
      id: "incredibuild",
      name: { en: "Incredibuild", zh: null },
      category: "developer",
      domains: ["incredibuild.com"],
      cases: ["incredibuild.com"],
    },
  ],
} as const satisfies VendorEntry;
