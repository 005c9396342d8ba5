import type { VendorEntry } from "../entry.ts";

export const xiaomi = {
  vendor: "Xiaomi Corporation",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#1810.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "xiaomi",
      name: { en: "Xiaomi", zh: "小米" },
      category: "commerce",
      domains: ["mi.com", "xiaomi.com"],
      cases: ["app.mi.com", "xiaomi.com"],
    },
  ],
} as const satisfies VendorEntry;
