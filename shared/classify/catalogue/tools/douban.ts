import type { VendorEntry } from "../entry.ts";

export const douban = {
  vendor: "Douban",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-social-media-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "douban",
      name: { en: "Douban", zh: "豆瓣" },
      category: "social",
      domains: ["douban.com", "doubanio.com"],
      cases: ["douban.com", "doubanio.com"],
    },
  ],
} as const satisfies VendorEntry;
