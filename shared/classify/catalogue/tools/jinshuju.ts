import type { VendorEntry } from "../entry.ts";

export const jinshuju = {
  vendor: "Jinshuju",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-22" },
  tools: [
    {
      id: "jinshuju",
      name: { en: "Jinshuju", zh: "金数据" },
      category: "forms",
      domains: ["jinshuju.net", "jsj.top", "jinshujucdn.com"],
      cases: ["jinshuju.net", "jsj.top", "jinshujucdn.com"],
    },
  ],
} as const satisfies VendorEntry;
