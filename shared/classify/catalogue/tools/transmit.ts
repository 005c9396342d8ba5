import type { VendorEntry } from "../entry.ts";

export const transmit = {
  vendor: "Transmit Security",
  seat: { value: "IL", source: "https://github.com/mluggy/techmap/blob/main/companies/514950906.json", checked: "2026-11-22" },
  tools: [
    {
      id: "transmit",
      name: { en: "Transmit Security", zh: null },
      category: "identity",
      domains: ["transmitsecurity.com"],
      cases: ["app.transmitsecurity.com"],
    },
  ],
} as const satisfies VendorEntry;
