import type { VendorEntry } from "../entry.ts";

export const qihoo360 = {
  vendor: "Qihoo 360",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "qihoo-360",
      name: { en: "360", zh: "奇虎 360" },
      category: "security",
      domains: ["360.cn", "so.com", "360.com"],
      cases: ["360.cn", "so.com", "360.com"],
    },
  ],
} as const satisfies VendorEntry;
