import type { VendorEntry } from "../entry.ts";

export const wanfang = {
  vendor: "Wanfang Data",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-scholar-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "wanfang",
      name: { en: "Wanfang Data", zh: "万方数据" },
      category: "learning",
      domains: ["wanfangdata.com.cn"],
      cases: ["wanfangdata.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
