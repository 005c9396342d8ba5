import type { VendorEntry } from "../entry.ts";

export const dbappsecurity = {
  vendor: "DBAPPSecurity Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#688023.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "dbappsecurity",
      name: { en: "DBAPPSecurity", zh: "安恒信息" },
      category: "security",
      domains: ["dbappsecurity.com.cn"],
      cases: ["dbappsecurity.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
