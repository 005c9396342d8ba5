import type { VendorEntry } from "../entry.ts";

export const everbrightBank = {
  vendor: "China Everbright Bank Company Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#601818.SS", checked: "2026-11-25" },
  tools: [
    {
      id: "everbright-bank",
      name: { en: "China Everbright Bank", zh: "中国光大银行" },
      category: "finance",
      domains: ["cebbank.com"],
      cases: ["cebbank.com"],
    },
  ],
} as const satisfies VendorEntry;
