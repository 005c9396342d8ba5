import type { VendorEntry } from "../entry.ts";

export const freee = {
  vendor: "freee K.K.",
  seat: { value: "JP", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/JPX.csv#4478.T", checked: "2026-11-25" },
  tools: [
    {
      id: "freee",
      name: { en: "freee", zh: null },
      category: "finance",
      domains: ["freee.co.jp"],
      cases: ["freee.co.jp", "secure.freee.co.jp"],
    },
  ],
} as const satisfies VendorEntry;
