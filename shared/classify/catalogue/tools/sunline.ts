import type { VendorEntry } from "../entry.ts";

export const sunline = {
  vendor: "Shenzhen Sunline Tech Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300348.SZ", checked: "2026-11-25" },
  tools: [
    {
      id: "sunline",
      name: { en: "Sunline", zh: "长亮科技" },
      category: "finance",
      domains: ["sunline.cn"],
      cases: ["sunline.cn"],
    },
  ],
} as const satisfies VendorEntry;
