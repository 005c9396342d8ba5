import type { VendorEntry } from "../entry.ts";

export const cmb = {
  vendor: "China Merchants Bank",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#M4B.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "cmb",
      name: { en: "China Merchants Bank", zh: "招商银行" },
      category: "finance",
      domains: ["cmbchina.com", "cmbchina.cn"],
      cases: ["cmbchina.com", "cmbchina.cn"],
    },
  ],
} as const satisfies VendorEntry;
