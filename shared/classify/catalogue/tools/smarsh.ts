import type { VendorEntry } from "../entry.ts";

export const smarsh = {
  vendor: "Smarsh",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Smarsh", checked: "2026-11-25" },
  tools: [
    {
      id: "smarsh",
      name: { en: "Smarsh", zh: null },
      category: "legal",
      domains: ["smarsh.com", "smarshmail.com"],
      cases: ["smarsh.com", "smarshmail.com"],
    },
  ],
} as const satisfies VendorEntry;
