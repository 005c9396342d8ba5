import type { VendorEntry } from "../entry.ts";

export const yonyou = {
  vendor: "Yonyou Network Technology Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#600588.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "yonyou",
      name: { en: "Yonyou BIP", zh: "用友" },
      category: "erp",
      domains: ["yonyou.com", "yonyoucloud.com", "yyuap.com"],
      cases: ["app.yonyou.com", "yonyoucloud.com", "yyuap.com"],
    },
  ],
} as const satisfies VendorEntry;
