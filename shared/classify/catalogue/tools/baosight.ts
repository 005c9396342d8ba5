import type { VendorEntry } from "../entry.ts";

export const baosight = {
  vendor: "Shanghai Baosight Software Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#600845.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "baosight",
      name: { en: "Baosight", zh: "宝信软件" },
      category: "erp",
      domains: ["baosight.com"],
      cases: ["app.baosight.com"],
    },
  ],
} as const satisfies VendorEntry;
