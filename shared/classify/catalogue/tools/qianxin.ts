import type { VendorEntry } from "../entry.ts";

export const qianxin = {
  vendor: "Qi An Xin Technology Group Inc.",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "qianxin",
      name: { en: "Qi'anxin", zh: "奇安信" },
      category: "security",
      domains: ["qianxin.com"],
      cases: ["app.qianxin.com"],
    },
  ],
} as const satisfies VendorEntry;
