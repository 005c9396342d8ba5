import type { VendorEntry } from "../entry.ts";

export const nowcoder = {
  vendor: "Nowcoder",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "nowcoder",
      name: { en: "Nowcoder", zh: "牛客网" },
      category: "recruiting",
      domains: ["nowcoder.com"],
      cases: ["nowcoder.com"],
    },
  ],
} as const satisfies VendorEntry;
