import type { VendorEntry } from "../entry.ts";

export const douyu = {
  vendor: "DouYu International Holdings",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#DY8A.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "douyu",
      name: { en: "DouYu", zh: "斗鱼" },
      category: "video",
      domains: ["douyu.com"],
      cases: ["douyu.com"],
    },
  ],
} as const satisfies VendorEntry;
