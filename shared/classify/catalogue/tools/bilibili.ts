import type { VendorEntry } from "../entry.ts";

export const bilibili = {
  vendor: "Bilibili Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#9626.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "bilibili",
      name: { en: "Bilibili", zh: "哔哩哔哩" },
      category: "video",
      domains: ["bilibili.com", "hdslb.com"],
      cases: ["app.bilibili.com", "hdslb.com"],
    },
  ],
} as const satisfies VendorEntry;
