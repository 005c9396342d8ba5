import type { VendorEntry } from "../entry.ts";

export const absolute = {
  vendor: "Absolute Software",
  seat: { value: "CA", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Absolute%20Software", checked: "2026-11-25" },
  tools: [
    {
      id: "absolute",
      name: { en: "Absolute", zh: null },
      category: "security",
      domains: ["absolute.com"],
      cases: ["absolute.com", "cc.absolute.com"],
    },
  ],
} as const satisfies VendorEntry;
