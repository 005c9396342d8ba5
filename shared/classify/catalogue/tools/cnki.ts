import type { VendorEntry } from "../entry.ts";

export const cnki = {
  vendor: "CNKI",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-scholar-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "cnki",
      name: { en: "CNKI", zh: "中国知网" },
      category: "learning",
      domains: ["cnki.net", "cnki.com.cn"],
      cases: ["cnki.net", "cnki.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
