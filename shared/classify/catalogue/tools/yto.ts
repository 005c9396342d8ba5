import type { VendorEntry } from "../entry.ts";

export const yto = {
  vendor: "YTO Express Group Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#600233.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "yto-express",
      name: { en: "YTO Express", zh: "圆通速递" },
      category: "logistics",
      domains: ["yto.net.cn"],
      cases: ["yto.net.cn"],
    },
  ],
} as const satisfies VendorEntry;
