import type { VendorEntry } from "../entry.ts";

export const chinaSouthern = {
  vendor: "China Southern Airlines",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#ZNH.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "china-southern",
      name: { en: "China Southern Airlines", zh: "中国南方航空" },
      category: "travel",
      domains: ["csair.com"],
      cases: ["csair.com"],
    },
  ],
} as const satisfies VendorEntry;
