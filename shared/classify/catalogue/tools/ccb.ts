import type { VendorEntry } from "../entry.ts";

export const ccb = {
  vendor: "China Construction Bank",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#C6T.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "ccb",
      name: { en: "China Construction Bank", zh: "中国建设银行" },
      category: "finance",
      domains: ["ccb.com", "ccb.cn"],
      cases: ["ccb.com", "ccb.cn"],
    },
  ],
} as const satisfies VendorEntry;
