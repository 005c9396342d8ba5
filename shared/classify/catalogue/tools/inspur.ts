import type { VendorEntry } from "../entry.ts";

export const inspur = {
  vendor: "Inspur Software Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#600756.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "inspur",
      name: { en: "Inspur", zh: "浪潮" },
      category: "erp",
      domains: ["inspur.com"],
      cases: ["app.inspur.com"],
    },
  ],
} as const satisfies VendorEntry;
