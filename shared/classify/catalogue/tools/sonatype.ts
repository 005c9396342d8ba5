import type { VendorEntry } from "../entry.ts";

export const sonatype = {
  vendor: "Sonatype",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Sonatype", checked: "2026-11-25" },
  tools: [
    {
      id: "sonatype",
      name: { en: "Sonatype", zh: null },
      category: "developer",
      domains: ["sonatype.com", "sonatype.org"],
      cases: ["sonatype.com", "sonatype.org"],
    },
  ],
} as const satisfies VendorEntry;
