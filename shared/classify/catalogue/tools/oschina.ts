import type { VendorEntry } from "../entry.ts";

export const oschina = {
  vendor: "OSCHINA",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-dev-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "oschina",
      name: { en: "OSCHINA", zh: "开源中国" },
      category: "developer",
      domains: ["oschina.net"],
      cases: ["oschina.net"],
    },
  ],
} as const satisfies VendorEntry;
