import type { VendorEntry } from "../entry.ts";

export const bitsight = {
  vendor: "BitSight Technologies",
  seat: { value: "US", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L579", checked: "2026-11-25" },
  tools: [
    {
      id: "bitsight",
      name: { en: "Bitsight", zh: null },
      category: "security",
      domains: ["bitsight.com", "bitsighttech.com"],
      cases: ["bitsight.com", "bitsighttech.com"],
    },
  ],
} as const satisfies VendorEntry;
