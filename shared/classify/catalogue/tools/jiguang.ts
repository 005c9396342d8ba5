import type { VendorEntry } from "../entry.ts";

export const jiguang = {
  vendor: "Aurora Mobile",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "jiguang",
      name: { en: "Aurora Mobile", zh: "极光" },
      category: "chat",
      domains: ["jiguang.cn", "jpush.cn", "jpush.io"],
      cases: ["jiguang.cn", "jpush.cn", "jpush.io"],
    },
  ],
} as const satisfies VendorEntry;
