import type { VendorEntry } from "../entry.ts";

export const bossZhipin = {
  vendor: "BOSS Zhipin",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "boss-zhipin",
      name: { en: "BOSS Zhipin", zh: "BOSS 直聘" },
      category: "recruiting",
      domains: ["zhipin.com", "bosszhipin.com"],
      cases: ["zhipin.com", "bosszhipin.com"],
    },
  ],
} as const satisfies VendorEntry;
