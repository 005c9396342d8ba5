import type { VendorEntry } from "../entry.ts";

export const huxiu = {
  vendor: "Huxiu",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-media-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "huxiu",
      name: { en: "Huxiu", zh: "虎嗅" },
      category: "social",
      domains: ["huxiu.com"],
      cases: ["huxiu.com"],
    },
  ],
} as const satisfies VendorEntry;
