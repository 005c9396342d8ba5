import type { VendorEntry } from "../entry.ts";

export const zhongan = {
  vendor: "ZhongAn Online P & C Insurance Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#6060.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "zhongan",
      name: { en: "ZhongAn", zh: "众安保险" },
      category: "finance",
      domains: ["zhongan.com"],
      cases: ["app.zhongan.com"],
    },
  ],
} as const satisfies VendorEntry;
