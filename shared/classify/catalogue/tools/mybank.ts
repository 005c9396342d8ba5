import type { VendorEntry } from "../entry.ts";

export const mybank = {
  vendor: "Zhejiang E-Commerce Bank Co., Ltd",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-bank-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "mybank",
      name: { en: "MYbank", zh: "网商银行" },
      category: "finance",
      domains: ["mybank.cn"],
      cases: ["mybank.cn"],
    },
  ],
} as const satisfies VendorEntry;
