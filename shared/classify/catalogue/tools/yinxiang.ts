import type { VendorEntry } from "../entry.ts";

export const yinxiang = {
  vendor: "Yinxiang Biji",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-22" },
  tools: [
    {
      id: "yinxiang",
      name: { en: "Yinxiang Biji", zh: "印象笔记" },
      category: "documents",
      domains: ["yinxiang.com"],
      cases: ["yinxiang.com"],
    },
  ],
} as const satisfies VendorEntry;
