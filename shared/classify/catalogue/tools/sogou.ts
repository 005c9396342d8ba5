import type { VendorEntry } from "../entry.ts";

export const sogou = {
  vendor: "Sogou Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#780.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "sogou",
      name: { en: "Sogou", zh: "搜狗" },
      category: "translation",
      domains: ["sogou.com"],
      cases: ["app.sogou.com"],
    },
  ],
} as const satisfies VendorEntry;
