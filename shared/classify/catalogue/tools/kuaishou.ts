import type { VendorEntry } from "../entry.ts";

export const kuaishou = {
  vendor: "Kuaishou Technology",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#1024.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "kuaishou",
      name: { en: "Kuaishou", zh: "快手" },
      category: "social",
      domains: ["kuaishou.com", "gifshow.com"],
      cases: ["app.kuaishou.com", "gifshow.com"],
    },
  ],
} as const satisfies VendorEntry;
