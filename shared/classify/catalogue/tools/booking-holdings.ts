import type { VendorEntry } from "../entry.ts";

export const bookingHoldings = {
  vendor: "Booking Holdings Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#PCE1.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "agoda",
      name: { en: "Agoda", zh: "安可达" },
      category: "travel",
      domains: ["agoda.com"],
      cases: ["agoda.com"],
    },
  ],
} as const satisfies VendorEntry;
