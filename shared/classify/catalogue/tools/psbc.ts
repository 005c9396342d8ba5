import type { VendorEntry } from "../entry.ts";

export const psbc = {
  vendor: "Postal Savings Bank of China Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#1658.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "psbc",
      name: { en: "Postal Savings Bank", zh: "邮储银行" },
      category: "finance",
      domains: ["psbc.com"],
      cases: ["app.psbc.com"],
    },
  ],
} as const satisfies VendorEntry;
