import type { VendorEntry } from "../entry.ts";

export const coinbase = {
  vendor: "Coinbase Global, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#1QZ.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "coinbase",
      name: { en: "Coinbase", zh: null },
      category: "payments",
      domains: ["coinbase.com"],
      cases: ["app.coinbase.com"],
    },
  ],
} as const satisfies VendorEntry;
