import type { VendorEntry } from "../entry.ts";

export const xuetangx = {
  vendor: "XuetangX",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-education-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "xuetangx",
      name: { en: "XuetangX", zh: "学堂在线" },
      category: "learning",
      domains: ["xuetangx.com"],
      cases: ["xuetangx.com"],
    },
  ],
} as const satisfies VendorEntry;
