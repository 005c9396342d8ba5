import type { VendorEntry } from "../entry.ts";

export const zhihu = {
  vendor: "Zhihu",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-social-media-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "zhihu",
      name: { en: "Zhihu", zh: "知乎" },
      category: "social",
      domains: ["zhihu.com", "zhimg.com"],
      cases: ["zhihu.com", "zhimg.com"],
    },
  ],
} as const satisfies VendorEntry;
