import type { VendorEntry } from "../entry.ts";

export const eastmoney = {
  vendor: "East Money",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "eastmoney",
      name: { en: "East Money", zh: "东方财富" },
      category: "finance",
      domains: ["eastmoney.com", "1234567.com.cn"],
      cases: ["eastmoney.com", "1234567.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
