import type { VendorEntry } from "../entry.ts";

export const youzan = {
  vendor: "Youzan",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-22" },
  tools: [
    {
      id: "youzan",
      name: { en: "Youzan", zh: "有赞" },
      category: "commerce",
      domains: ["youzan.com", "youzanyun.com", "koudaitong.com", "yzcdn.cn"],
      cases: ["youzan.com", "youzanyun.com", "koudaitong.com", "yzcdn.cn"],
    },
  ],
} as const satisfies VendorEntry;
