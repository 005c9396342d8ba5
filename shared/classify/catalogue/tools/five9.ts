import type { VendorEntry } from "../entry.ts";

export const five9 = {
  vendor: "Five9, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#1F9.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "five9",
      name: { en: "Five9", zh: null },
      category: "support",
      domains: ["five9.com"],
      cases: ["app.five9.com"],
    },
  ],
} as const satisfies VendorEntry;
