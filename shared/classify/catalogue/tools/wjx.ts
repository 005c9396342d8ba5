import type { VendorEntry } from "../entry.ts";

export const wjx = {
  vendor: "Wenjuanxing",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-22" },
  tools: [
    {
      id: "wjx",
      name: { en: "Wenjuanxing", zh: "问卷星" },
      category: "forms",
      domains: ["wjx.cn", "wjx.com", "wjx.top", "sojump.com"],
      cases: ["wjx.cn", "wjx.com", "wjx.top", "sojump.com"],
    },
  ],
} as const satisfies VendorEntry;
