import type { VendorEntry } from "../entry.ts";

export const shimo = {
  vendor: "Shimo",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-collaborate-cn", checked: "2026-11-22" },
  tools: [
    {
      id: "shimo",
      name: { en: "Shimo Docs", zh: "石墨文档" },
      category: "documents",
      domains: ["shimo.im", "shimonote.com", "smgv.cn"],
      cases: ["shimo.im", "shimonote.com", "smgv.cn"],
    },
  ],
} as const satisfies VendorEntry;
