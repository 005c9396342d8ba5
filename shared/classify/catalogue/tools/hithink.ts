import type { VendorEntry } from "../entry.ts";

export const hithink = {
  vendor: "Hithink RoyalFlush Information Network Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300033.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "10jqka",
      name: { en: "Hithink iFinD", zh: "同花顺" },
      category: "finance",
      domains: ["10jqka.com.cn", "51ifind.com"],
      cases: ["10jqka.com.cn", "51ifind.com"],
    },
  ],
} as const satisfies VendorEntry;
