import type { VendorEntry } from "../entry.ts";

export const lakala = {
  vendor: "Lakala Payment Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300773.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "lakala",
      name: { en: "Lakala", zh: "拉卡拉" },
      category: "payments",
      domains: ["lakala.com"],
      cases: ["app.lakala.com"],
    },
  ],
} as const satisfies VendorEntry;
