import type { VendorEntry } from "../entry.ts";

export const newland = {
  vendor: "Newland Digital Technology Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#000997.SZ", checked: "2026-11-25" },
  tools: [
    {
      id: "newland",
      name: { en: "Newland", zh: "新大陆" },
      category: "payments",
      domains: ["newland.com.cn"],
      cases: ["newland.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
