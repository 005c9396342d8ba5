import type { VendorEntry } from "../entry.ts";

export const smartsheet = {
  vendor: "SMARTSHEET INC.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#3SE.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "smartsheet",
      name: { en: "Smartsheet", zh: null },
      category: "documents",
      domains: ["smartsheet.com"],
      cases: ["app.smartsheet.com"],
    },
  ],
} as const satisfies VendorEntry;
