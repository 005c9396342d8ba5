import type { VendorEntry } from "../entry.ts";

export const puppet = {
  vendor: "Puppet",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Puppet", checked: "2026-11-25" },
  tools: [
    {
      id: "puppet",
      name: { en: "Puppet", zh: null },
      category: "developer",
      domains: ["puppet.com"],
      cases: ["puppet.com"],
    },
  ],
} as const satisfies VendorEntry;
