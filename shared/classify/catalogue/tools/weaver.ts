import type { VendorEntry } from "../entry.ts";

export const weaver = {
  vendor: "Weaver Network Technology Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#603039.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "weaver",
      name: { en: "Weaver e-cology and eteams", zh: "泛微" },
      category: "project",
      domains: ["weaver.com.cn", "e-cology.com.cn", "eteams.cn"],
      cases: ["weaver.com.cn", "e-cology.com.cn", "eteams.cn"],
    },
  ],
} as const satisfies VendorEntry;
