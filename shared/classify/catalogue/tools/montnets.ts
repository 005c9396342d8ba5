import type { VendorEntry } from "../entry.ts";

export const montnets = {
  vendor: "Montnets Cloud Technology Group Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#002123.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "montnets",
      name: { en: "Montnets SMS", zh: "梦网云通讯" },
      category: "developer",
      domains: ["montnets.com"],
      cases: ["app.montnets.com"],
    },
  ],
} as const satisfies VendorEntry;
