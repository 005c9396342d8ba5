import type { VendorEntry } from "../entry.ts";

export const wangsu = {
  vendor: "Wangsu Science & Technology Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300017.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "wangsu",
      name: { en: "Wangsu CDN", zh: "网宿科技" },
      category: "cloud",
      domains: ["wangsu.com"],
      cases: ["app.wangsu.com"],
    },
  ],
} as const satisfies VendorEntry;
