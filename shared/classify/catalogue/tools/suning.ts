import type { VendorEntry } from "../entry.ts";

export const suning = {
  vendor: "Suning.com Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#002024.SZ", checked: "2026-11-25" },
  tools: [
    {
      id: "suning",
      name: { en: "Suning", zh: "苏宁易购" },
      category: "commerce",
      domains: ["suning.com", "suning.cn"],
      cases: ["suning.com", "suning.cn"],
    },
  ],
} as const satisfies VendorEntry;
