import type { VendorEntry } from "../entry.ts";

export const jianshu = {
  vendor: "Jianshu",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "jianshu",
      name: { en: "Jianshu", zh: "简书" },
      category: "social",
      domains: ["jianshu.com"],
      cases: ["jianshu.com"],
    },
  ],
} as const satisfies VendorEntry;
