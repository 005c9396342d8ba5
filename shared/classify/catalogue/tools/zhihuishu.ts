import type { VendorEntry } from "../entry.ts";

export const zhihuishu = {
  vendor: "Zhihuishu",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-education-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "zhihuishu",
      name: { en: "Zhihuishu", zh: "智慧树" },
      category: "learning",
      domains: ["zhihuishu.com"],
      cases: ["zhihuishu.com"],
    },
  ],
} as const satisfies VendorEntry;
