import type { VendorEntry } from "../entry.ts";

export const tianyancha = {
  vendor: "Tianyancha",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-enterprise-query-platform-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "tianyancha",
      name: { en: "Tianyancha", zh: "天眼查" },
      category: "finance",
      domains: ["tianyancha.com"],
      cases: ["tianyancha.com"],
    },
  ],
} as const satisfies VendorEntry;
