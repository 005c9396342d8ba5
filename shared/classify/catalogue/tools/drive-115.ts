import type { VendorEntry } from "../entry.ts";

export const drive115 = {
  vendor: "115",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-netdisk-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "drive-115",
      name: { en: "115 Drive", zh: "115网盘" },
      category: "storage",
      domains: ["115.com"],
      cases: ["115.com"],
    },
  ],
} as const satisfies VendorEntry;
