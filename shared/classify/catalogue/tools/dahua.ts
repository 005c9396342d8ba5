import type { VendorEntry } from "../entry.ts";

export const dahua = {
  vendor: "Zhejiang Dahua Technology Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#002236.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "dahua",
      name: { en: "Dahua Cloud", zh: "大华" },
      category: "security",
      domains: ["dahuatech.com"],
      cases: ["app.dahuatech.com"],
    },
  ],
} as const satisfies VendorEntry;
