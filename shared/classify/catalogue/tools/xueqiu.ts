import type { VendorEntry } from "../entry.ts";

export const xueqiu = {
  vendor: "Xueqiu",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-media-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "xueqiu",
      name: { en: "Xueqiu", zh: "雪球" },
      category: "finance",
      domains: ["xueqiu.com"],
      cases: ["xueqiu.com"],
    },
  ],
} as const satisfies VendorEntry;
