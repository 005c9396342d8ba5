import type { VendorEntry } from "../entry.ts";

export const rongcloud = {
  vendor: "RongCloud",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "rongcloud",
      name: { en: "RongCloud", zh: "融云" },
      category: "chat",
      domains: ["rongcloud.cn"],
      cases: ["rongcloud.cn"],
    },
  ],
} as const satisfies VendorEntry;
