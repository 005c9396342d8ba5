import type { VendorEntry } from "../entry.ts";

export const payhawk = {
  vendor: "Payhawk",
  seat: { value: "GB", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L301", checked: "2026-11-25" },
  tools: [
    {
      id: "payhawk",
      name: { en: "Payhawk", zh: null },
      category: "expenses",
      domains: ["payhawk.com"],
      cases: ["payhawk.com"],
    },
  ],
} as const satisfies VendorEntry;
