import type { VendorEntry } from "../entry.ts";

export const marriott = {
  vendor: "Marriott International, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#MAQ.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "marriott",
      name: { en: "Marriott", zh: "万豪" },
      category: "travel",
      domains: ["marriott.com"],
      cases: ["app.marriott.com"],
    },
  ],
} as const satisfies VendorEntry;
