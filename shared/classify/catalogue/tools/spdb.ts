import type { VendorEntry } from "../entry.ts";

export const spdb = {
  vendor: "Shanghai Pudong Development Bank Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#600000.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "spdb",
      name: { en: "SPD Bank", zh: "浦发银行" },
      category: "finance",
      domains: ["spdb.com.cn"],
      cases: ["spdb.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
