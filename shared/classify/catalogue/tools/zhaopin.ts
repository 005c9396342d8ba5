import type { VendorEntry } from "../entry.ts";

export const zhaopin = {
  vendor: "Zhaopin",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "zhaopin",
      name: { en: "Zhaopin", zh: "智联招聘" },
      category: "recruiting",
      domains: ["zhaopin.com", "zhaopin.cn"],
      cases: ["zhaopin.com", "zhaopin.cn", "rd6.zhaopin.com"],
    },
  ],
} as const satisfies VendorEntry;
