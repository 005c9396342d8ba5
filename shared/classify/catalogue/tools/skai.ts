import type { VendorEntry } from "../entry.ts";

export const skai = {
  vendor: "Skai",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/513823682.json", checked: "2026-11-25" },
  tools: [
    {
      id: "skai",
      name: { en: "Skai (formerly Kenshoo)", zh: null },
      category: "advertising",
      domains: ["skai.io", "kenshoo.com"],
      cases: ["skai.io", "kenshoo.com"],
    },
  ],
} as const satisfies VendorEntry;
