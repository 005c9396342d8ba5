import type { VendorEntry } from "../entry.ts";

export const pingAn = {
  vendor: "Ping An Insurance (Group) Company of China, Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#2318.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "ping-an",
      name: { en: "Ping An", zh: "中国平安" },
      category: "finance",
      domains: ["pingan.com", "pingan.com.cn"],
      cases: ["app.pingan.com", "pingan.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
