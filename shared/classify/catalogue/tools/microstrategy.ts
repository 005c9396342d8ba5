import type { VendorEntry } from "../entry.ts";

export const microstrategy = {
  vendor: "MicroStrategy Incorporated",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0A7O.L", checked: "2026-11-25" },
  tools: [
    {
      id: "microstrategy",
      name: { en: "Strategy (formerly MicroStrategy)", zh: null },
      category: "analytics",
      domains: ["microstrategy.com"],
      cases: ["microstrategy.com"],
    },
  ],
} as const satisfies VendorEntry;
