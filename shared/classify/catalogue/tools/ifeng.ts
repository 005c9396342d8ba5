import type { VendorEntry } from "../entry.ts";

export const ifeng = {
  vendor: "Phoenix New Media",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-media-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "ifeng",
      name: { en: "Phoenix New Media", zh: "凤凰网" },
      category: "social",
      domains: ["ifeng.com"],
      cases: ["ifeng.com"],
    },
  ],
} as const satisfies VendorEntry;
