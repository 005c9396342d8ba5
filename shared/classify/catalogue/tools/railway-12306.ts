import type { VendorEntry } from "../entry.ts";

export const railway12306 = {
  vendor: "China Railway 12306",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "railway-12306",
      name: { en: "China Railway 12306", zh: "铁路12306" },
      category: "travel",
      domains: ["12306.cn"],
      cases: ["12306.cn", "kyfw.12306.cn"],
    },
  ],
} as const satisfies VendorEntry;
