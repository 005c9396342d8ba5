import type { VendorEntry } from "../entry.ts";

export const hikvision = {
  vendor: "Hangzhou Hikvision Digital Technology Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#002415.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "hikvision",
      name: { en: "Hikvision and EZVIZ", zh: "海康威视" },
      category: "security",
      domains: ["hikvision.com", "hik-cloud.com", "ys7.com"],
      cases: ["app.hikvision.com", "hik-cloud.com", "ys7.com"],
    },
  ],
} as const satisfies VendorEntry;
