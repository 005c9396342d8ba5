import type { VendorEntry } from "../entry.ts";

export const growingio = {
  vendor: "GrowingIO",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "growingio",
      name: { en: "GrowingIO", zh: "GrowingIO" },
      category: "analytics",
      domains: ["growingio.com", "growingio.cn"],
      cases: ["growingio.com", "growingio.cn"],
    },
  ],
} as const satisfies VendorEntry;
