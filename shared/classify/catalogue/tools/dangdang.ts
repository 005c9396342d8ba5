import type { VendorEntry } from "../entry.ts";

export const dangdang = {
  vendor: "Dangdang",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "dangdang",
      name: { en: "Dangdang", zh: "当当" },
      category: "commerce",
      domains: ["dangdang.com"],
      cases: ["dangdang.com"],
    },
  ],
} as const satisfies VendorEntry;
