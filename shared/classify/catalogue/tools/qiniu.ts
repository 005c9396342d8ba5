import type { VendorEntry } from "../entry.ts";

export const qiniu = {
  vendor: "Qiniu",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-cdn-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "qiniu",
      name: { en: "Qiniu Cloud", zh: "七牛云" },
      category: "cloud",
      domains: ["qiniu.com"],
      cases: ["qiniu.com", "portal.qiniu.com"],
    },
  ],
} as const satisfies VendorEntry;
