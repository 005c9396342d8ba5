import type { VendorEntry } from "../entry.ts";

export const upyun = {
  vendor: "UPYUN",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-cdn-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "upyun",
      name: { en: "UPYUN", zh: "又拍云" },
      category: "cloud",
      domains: ["upyun.com", "upaiyun.com"],
      cases: ["upyun.com", "upaiyun.com"],
    },
  ],
} as const satisfies VendorEntry;
