import type { VendorEntry } from "../entry.ts";

export const sina = {
  vendor: "Sina",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-social-media-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "sina",
      name: { en: "Sina", zh: "新浪" },
      category: "social",
      domains: ["sina.com.cn", "sina.cn", "sinaimg.cn"],
      cases: ["sina.com.cn", "sina.cn", "sinaimg.cn"],
    },
  ],
} as const satisfies VendorEntry;
