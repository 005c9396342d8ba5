import type { VendorEntry } from "../entry.ts";

export const lanhu = {
  vendor: "Lanhu",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-22" },
  tools: [
    {
      id: "lanhu",
      name: { en: "Lanhu", zh: "蓝湖" },
      category: "design",
      domains: ["lanhuapp.com"],
      cases: ["lanhuapp.com"],
    },
  ],
} as const satisfies VendorEntry;
