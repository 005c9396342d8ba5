import type { VendorEntry } from "../entry.ts";

export const airChina = {
  vendor: "Air China Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/VIE.csv#AD2.VI", checked: "2026-11-22" },
  tools: [
    {
      id: "air-china",
      name: { en: "Air China", zh: "中国国航" },
      category: "travel",
      domains: ["airchina.com.cn"],
      cases: ["airchina.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
