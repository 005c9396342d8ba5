import type { VendorEntry } from "../entry.ts";

export const sensorsData = {
  vendor: "Sensors Data",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "sensors-data",
      name: { en: "Sensors Data", zh: "神策数据" },
      category: "analytics",
      domains: ["sensorsdata.cn"],
      cases: ["sensorsdata.cn"],
    },
  ],
} as const satisfies VendorEntry;
