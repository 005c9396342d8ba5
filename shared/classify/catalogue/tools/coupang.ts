import type { VendorEntry } from "../entry.ts";

export const coupang = {
  vendor: "Coupang, Inc.",
  seat: { value: "KR", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#788.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "coupang",
      name: { en: "Coupang", zh: "酷澎" },
      category: "commerce",
      domains: ["coupang.com"],
      cases: ["coupang.com", "wing.coupang.com"],
    },
  ],
} as const satisfies VendorEntry;
