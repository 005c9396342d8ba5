import type { VendorEntry } from "../entry.ts";

export const genDigital = {
  vendor: "Gen Digital",
  seat: { value: "US", source: "https://github.com/datasets/s-and-p-500-companies/blob/main/data/constituents.csv#L216", checked: "2026-11-22" },
  tools: [
    {
      id: "gen-digital",
      name: { en: "Gen Digital (Norton, Avast)", zh: null },
      category: "security",
      domains: ["norton.com", "avast.com", "gendigital.com"],
      cases: ["app.norton.com", "avast.com", "gendigital.com"],
    },
  ],
} as const satisfies VendorEntry;
