import type { VendorEntry } from "../entry.ts";

export const cnblogs = {
  vendor: "cnblogs",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-dev-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "cnblogs",
      name: { en: "cnblogs", zh: "博客园" },
      category: "developer",
      domains: ["cnblogs.com"],
      cases: ["cnblogs.com"],
    },
  ],
} as const satisfies VendorEntry;
