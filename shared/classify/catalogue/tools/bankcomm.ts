import type { VendorEntry } from "../entry.ts";

export const bankcomm = {
  vendor: "Bank of Communications",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#C4C.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "bankcomm",
      name: { en: "Bank of Communications", zh: "交通银行" },
      category: "finance",
      domains: ["bankcomm.com", "bankcomm.cn"],
      cases: ["bankcomm.com", "bankcomm.cn"],
    },
  ],
} as const satisfies VendorEntry;
