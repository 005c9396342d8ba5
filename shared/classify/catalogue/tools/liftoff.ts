import type { VendorEntry } from "../entry.ts";

export const liftoff = {
  vendor: "Liftoff",
  seat: { value: "US", source: "https://github.com/databyab/Layoff-Analysis-2020-2026/blob/main/layoffs.csv#Liftoff", checked: "2026-11-25" },
  tools: [
    {
      id: "liftoff",
      name: { en: "Liftoff and Vungle", zh: null },
      category: "advertising",
      domains: ["liftoff.io", "vungle.com"],
      cases: ["liftoff.io", "vungle.com"],
    },
  ],
} as const satisfies VendorEntry;
