import type { VendorEntry } from "../entry.ts";

export const mastercard = {
  vendor: "Mastercard Incorporated",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#M4I.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "mastercard",
      name: { en: "Mastercard", zh: null },
      category: "payments",
      domains: ["mastercard.com", "mastercard.us"],
      cases: ["app.mastercard.com", "mastercard.us"],
    },
  ],
} as const satisfies VendorEntry;
