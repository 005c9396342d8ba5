import type { VendorEntry } from "../entry.ts";

export const wex = {
  vendor: "WEX Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#WL9.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "wex",
      name: { en: "WEX", zh: null },
      category: "expenses",
      domains: ["wexinc.com"],
      cases: ["wexinc.com"],
    },
  ],
} as const satisfies VendorEntry;
