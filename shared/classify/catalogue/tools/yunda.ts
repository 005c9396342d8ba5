import type { VendorEntry } from "../entry.ts";

export const yunda = {
  vendor: "Yunda Holding Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#002120.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "yunda",
      name: { en: "Yunda Express", zh: "韵达快递" },
      category: "logistics",
      domains: ["yundaex.com"],
      cases: ["app.yundaex.com"],
    },
  ],
} as const satisfies VendorEntry;
