import type { VendorEntry } from "../entry.ts";

export const zte = {
  vendor: "ZTE Corporation",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#000063.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "zte",
      name: { en: "ZTE", zh: "中兴通讯" },
      category: "cloud",
      domains: ["zte.com.cn"],
      cases: ["zte.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
