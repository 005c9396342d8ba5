import type { VendorEntry } from "../entry.ts";

export const sinosoft = {
  vendor: "Sinosoft Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#603927.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "sinosoft",
      name: { en: "Sinosoft", zh: "中科软" },
      category: "finance",
      domains: ["sinosoft.com.cn"],
      cases: ["sinosoft.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
