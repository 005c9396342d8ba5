import type { VendorEntry } from "../entry.ts";

export const ctyun = {
  vendor: "China Telecom Cloud",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "ctyun",
      name: { en: "China Telecom Cloud", zh: "天翼云" },
      category: "cloud",
      domains: ["ctyun.cn"],
      cases: ["ctyun.cn"],
    },
  ],
} as const satisfies VendorEntry;
