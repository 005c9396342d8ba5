import type { VendorEntry } from "../entry.ts";

export const chaoxing = {
  vendor: "Chaoxing",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-scholar-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "chaoxing",
      name: { en: "Chaoxing", zh: "超星" },
      category: "learning",
      domains: ["chaoxing.com"],
      cases: ["chaoxing.com"],
    },
  ],
} as const satisfies VendorEntry;
