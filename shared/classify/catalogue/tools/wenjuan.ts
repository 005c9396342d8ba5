import type { VendorEntry } from "../entry.ts";

export const wenjuan = {
  vendor: "Wenjuan",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "wenjuan",
      name: { en: "Wenjuan", zh: "问卷网" },
      category: "forms",
      domains: ["wenjuan.com"],
      cases: ["wenjuan.com"],
    },
  ],
} as const satisfies VendorEntry;
