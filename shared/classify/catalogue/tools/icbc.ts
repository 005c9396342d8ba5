import type { VendorEntry } from "../entry.ts";

export const icbc = {
  vendor: "Industrial and Commercial Bank of China",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#ICK.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "icbc",
      name: { en: "ICBC", zh: "中国工商银行" },
      category: "finance",
      domains: ["icbc.com.cn"],
      cases: ["icbc.com.cn", "corporbank.icbc.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
