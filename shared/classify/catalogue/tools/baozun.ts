import type { VendorEntry } from "../entry.ts";

export const baozun = {
  vendor: "Baozun Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#2BZ.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "baozun",
      name: { en: "Baozun", zh: "宝尊电商" },
      category: "commerce",
      domains: ["baozun.com"],
      cases: ["app.baozun.com"],
    },
  ],
} as const satisfies VendorEntry;
