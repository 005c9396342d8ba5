import type { VendorEntry } from "../entry.ts";

export const webank = {
  vendor: "WeBank Co., Ltd",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-bank-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "webank",
      name: { en: "WeBank", zh: "微众银行" },
      category: "finance",
      domains: ["webank.com"],
      cases: ["webank.com"],
    },
  ],
} as const satisfies VendorEntry;
