import type { VendorEntry } from "../entry.ts";

export const kr36 = {
  vendor: "36Kr",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-media-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "kr36",
      name: { en: "36Kr", zh: "36氪" },
      category: "social",
      domains: ["36kr.com"],
      cases: ["36kr.com"],
    },
  ],
} as const satisfies VendorEntry;
