import type { VendorEntry } from "../entry.ts";

export const kingdee = {
  vendor: "Kingdee International Software Group Company Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#0268.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "kingdee",
      name: { en: "Kingdee Cloud", zh: "金蝶云" },
      category: "erp",
      domains: ["kingdee.com"],
      cases: ["app.kingdee.com"],
    },
    {
      id: "jdy",
      name: { en: "Jingdouyun", zh: "精斗云" },
      category: "finance",
      domains: ["jdy.com", "youshang.com"],
      cases: ["app.jdy.com", "youshang.com"],
    },
    {
      id: "yunzhijia",
      name: { en: "Yunzhijia", zh: "云之家" },
      category: "chat",
      domains: ["yunzhijia.com"],
      cases: ["app.yunzhijia.com"],
    },
  ],
} as const satisfies VendorEntry;
