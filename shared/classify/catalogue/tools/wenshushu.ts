import type { VendorEntry } from "../entry.ts";

export const wenshushu = {
  vendor: "Chengdu Byte Nebula Technology Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-netdisk-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "wenshushu",
      name: { en: "Wenshushu", zh: "文叔叔" },
      category: "storage",
      domains: ["wenshushu.cn"],
      cases: ["app.wenshushu.cn"],
    },
  ],
} as const satisfies VendorEntry;
