import type { VendorEntry } from "../entry.ts";

export const tongcheng = {
  vendor: "Tongcheng Travel Holdings Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#0780.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "tongcheng",
      name: { en: "Tongcheng Travel", zh: "同程旅行" },
      category: "travel",
      domains: ["ly.com", "elong.com"],
      cases: ["app.ly.com", "elong.com"],
    },
  ],
} as const satisfies VendorEntry;
