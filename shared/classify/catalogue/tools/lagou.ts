import type { VendorEntry } from "../entry.ts";

export const lagou = {
  vendor: "Lagou",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "lagou",
      name: { en: "Lagou", zh: "拉勾招聘" },
      category: "recruiting",
      domains: ["lagou.com"],
      cases: ["lagou.com"],
    },
  ],
} as const satisfies VendorEntry;
