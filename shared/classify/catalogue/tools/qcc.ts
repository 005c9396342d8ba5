import type { VendorEntry } from "../entry.ts";

export const qcc = {
  vendor: "Qcc",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-enterprise-query-platform-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "qcc",
      name: { en: "Qcc", zh: "企查查" },
      category: "finance",
      domains: ["qcc.com", "qichacha.com"],
      cases: ["qcc.com", "qichacha.com"],
    },
  ],
} as const satisfies VendorEntry;
