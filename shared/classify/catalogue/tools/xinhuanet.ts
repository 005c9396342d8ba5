import type { VendorEntry } from "../entry.ts";

export const xinhuanet = {
  vendor: "Xinhuanet Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#603888.SS", checked: "2026-11-25" },
  tools: [
    {
      id: "xinhuanet",
      name: { en: "Xinhuanet", zh: "新华网" },
      category: "social",
      domains: ["xinhuanet.com", "news.cn"],
      cases: ["xinhuanet.com", "news.cn"],
    },
  ],
} as const satisfies VendorEntry;
