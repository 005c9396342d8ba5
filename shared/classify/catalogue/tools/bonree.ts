import type { VendorEntry } from "../entry.ts";

export const bonree = {
  vendor: "Bonree Data Technology Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#688229.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "bonree",
      name: { en: "Bonree", zh: "博睿数据" },
      category: "analytics",
      domains: ["bonree.com"],
      cases: ["app.bonree.com"],
    },
  ],
} as const satisfies VendorEntry;
