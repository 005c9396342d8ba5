import type { VendorEntry } from "../entry.ts";

export const wuba = {
  vendor: "58.com",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "wuba",
      name: { en: "58.com", zh: "58同城" },
      category: "recruiting",
      domains: ["58.com", "58cdn.com.cn"],
      cases: ["58.com", "58cdn.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
