import type { VendorEntry } from "../entry.ts";

export const nsfocus = {
  vendor: "NSFOCUS Technologies Group Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300369.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "nsfocus",
      name: { en: "NSFOCUS", zh: "绿盟科技" },
      category: "security",
      domains: ["nsfocus.com", "nsfocus.com.cn"],
      cases: ["app.nsfocus.com", "nsfocus.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
