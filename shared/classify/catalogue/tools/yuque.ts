import type { VendorEntry } from "../entry.ts";

export const yuque = {
  vendor: "Yuque",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-collaborate-cn", checked: "2026-11-22" },
  tools: [
    {
      id: "yuque",
      name: { en: "Yuque", zh: "语雀" },
      category: "documents",
      domains: ["yuque.com", "nlark.com"],
      cases: ["yuque.com", "nlark.com"],
    },
  ],
} as const satisfies VendorEntry;
