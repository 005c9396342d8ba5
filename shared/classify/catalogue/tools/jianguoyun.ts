import type { VendorEntry } from "../entry.ts";

export const jianguoyun = {
  vendor: "Nutstore",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-netdisk-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "jianguoyun",
      name: { en: "Nutstore", zh: "坚果云" },
      category: "storage",
      domains: ["jianguoyun.com"],
      cases: ["jianguoyun.com"],
    },
  ],
} as const satisfies VendorEntry;
