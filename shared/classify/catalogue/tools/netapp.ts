import type { VendorEntry } from "../entry.ts";

export const netapp = {
  vendor: "NetApp",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#NetApp", checked: "2026-11-25" },
  tools: [
    {
      id: "netapp",
      name: { en: "NetApp", zh: null },
      category: "storage",
      domains: ["netapp.com"],
      cases: ["netapp.com"],
    },
  ],
} as const satisfies VendorEntry;
