import type { VendorEntry } from "../entry.ts";

export const meituan = {
  vendor: "Meituan",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#3690.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "meituan",
      name: { en: "Meituan", zh: "美团" },
      category: "commerce",
      domains: ["meituan.com"],
      cases: ["app.meituan.com"],
    },
    {
      id: "dianping",
      name: { en: "Dianping", zh: "大众点评" },
      category: "social",
      domains: ["dianping.com"],
      cases: ["app.dianping.com"],
    },
  ],
} as const satisfies VendorEntry;
