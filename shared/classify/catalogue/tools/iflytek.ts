import type { VendorEntry } from "../entry.ts";

export const iflytek = {
  vendor: "iFLYTEK Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#002230.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "iflytek",
      name: { en: "iFLYTEK open platform and Spark", zh: "讯飞开放平台与星火" },
      category: "ai",
      domains: ["xfyun.cn", "iflytek.com"],
      cases: ["app.xfyun.cn", "iflytek.com"],
    },
    {
      id: "iflyrec",
      name: { en: "iFLYREC", zh: "讯飞听见" },
      category: "translation",
      domains: ["iflyrec.com"],
      cases: ["app.iflyrec.com"],
    },
  ],
} as const satisfies VendorEntry;
