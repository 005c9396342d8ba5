import type { VendorEntry } from "../entry.ts";

export const chinaLiterature = {
  vendor: "China Literature Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#0772.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "yuewen",
      name: { en: "China Literature", zh: "阅文集团" },
      category: "documents",
      domains: ["yuewen.com", "qidian.com"],
      cases: ["app.yuewen.com", "qidian.com"],
    },
  ],
} as const satisfies VendorEntry;
