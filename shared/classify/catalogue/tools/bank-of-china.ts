import type { VendorEntry } from "../entry.ts";

export const bankOfChina = {
  vendor: "Bank of China Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/VIE.csv#EK7.VI", checked: "2026-11-22" },
  tools: [
    {
      id: "bank-of-china",
      name: { en: "Bank of China", zh: "中国银行" },
      category: "finance",
      domains: ["boc.cn"],
      cases: ["app.boc.cn"],
    },
  ],
} as const satisfies VendorEntry;
