import type { VendorEntry } from "../entry.ts";

export const winningHealth = {
  vendor: "Winning Health Technology Group Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300253.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "winning-health",
      name: { en: "Winning Health", zh: "卫宁健康" },
      category: "hr",
      domains: ["winning.com.cn"],
      cases: ["winning.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
