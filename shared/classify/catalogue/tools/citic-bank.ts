import type { VendorEntry } from "../entry.ts";

export const citicBank = {
  vendor: "China CITIC Bank Corporation Ltd",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#D7C.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "citic-bank",
      name: { en: "China CITIC Bank", zh: "中信银行" },
      category: "finance",
      domains: ["citicbank.com"],
      cases: ["citicbank.com"],
    },
  ],
} as const satisfies VendorEntry;
