import type { VendorEntry } from "../entry.ts";

export const cmbc = {
  vendor: "China Minsheng Banking Corp., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#1988.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "cmbc",
      name: { en: "China Minsheng Bank", zh: "民生银行" },
      category: "finance",
      domains: ["cmbc.com.cn"],
      cases: ["cmbc.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
