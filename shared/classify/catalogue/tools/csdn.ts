import type { VendorEntry } from "../entry.ts";

export const csdn = {
  vendor: "CSDN",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-dev-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "csdn",
      name: { en: "CSDN and GitCode", zh: "CSDN" },
      category: "developer",
      domains: ["csdn.net", "gitcode.com", "gitcode.net"],
      cases: ["csdn.net", "gitcode.com", "gitcode.net"],
    },
  ],
} as const satisfies VendorEntry;
