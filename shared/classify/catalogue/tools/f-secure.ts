import type { VendorEntry } from "../entry.ts";

export const fSecure = {
  vendor: "F-Secure Oyj",
  seat: { value: "FI", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#DTV.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "f-secure",
      name: { en: "F-Secure", zh: null },
      category: "security",
      domains: ["f-secure.com"],
      cases: ["app.f-secure.com"],
    },
  ],
} as const satisfies VendorEntry;
