import type { VendorEntry } from "../entry.ts";

export const sangfor = {
  vendor: "Sangfor Technologies Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300454.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "sangfor",
      name: { en: "Sangfor", zh: "深信服" },
      category: "security",
      domains: ["sangfor.com.cn", "sangfor.com"],
      cases: ["sangfor.com.cn", "sangfor.com"],
    },
  ],
} as const satisfies VendorEntry;
