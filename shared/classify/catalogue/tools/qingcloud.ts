import type { VendorEntry } from "../entry.ts";

export const qingcloud = {
  vendor: "QingCloud",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "qingcloud",
      name: { en: "QingCloud", zh: "青云" },
      category: "cloud",
      domains: ["qingcloud.com"],
      cases: ["qingcloud.com"],
    },
  ],
} as const satisfies VendorEntry;
