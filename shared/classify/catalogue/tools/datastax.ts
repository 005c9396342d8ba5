import type { VendorEntry } from "../entry.ts";

export const datastax = {
  vendor: "DataStax",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#DataStax", checked: "2026-11-25" },
  tools: [
    {
      id: "datastax",
      name: { en: "DataStax Astra", zh: null },
      category: "database",
      domains: ["datastax.com"],
      cases: ["datastax.com", "example.apps.astra.datastax.com"],
    },
  ],
} as const satisfies VendorEntry;
