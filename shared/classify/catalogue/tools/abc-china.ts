import type { VendorEntry } from "../entry.ts";

export const abcChina = {
  vendor: "Agricultural Bank of China",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#EK7.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "abc-china",
      name: { en: "Agricultural Bank of China", zh: "中国农业银行" },
      category: "finance",
      domains: ["abchina.com", "abchina.com.cn"],
      cases: ["abchina.com", "abchina.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
