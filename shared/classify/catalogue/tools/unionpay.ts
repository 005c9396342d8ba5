import type { VendorEntry } from "../entry.ts";

export const unionpay = {
  vendor: "China UnionPay",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-bank-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "unionpay",
      name: { en: "UnionPay", zh: "中国银联" },
      category: "payments",
      domains: ["unionpay.com", "95516.com", "chinapay.com"],
      cases: ["unionpay.com", "95516.com", "chinapay.com"],
    },
  ],
} as const satisfies VendorEntry;
