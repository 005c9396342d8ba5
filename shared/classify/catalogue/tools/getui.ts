import type { VendorEntry } from "../entry.ts";

export const getui = {
  vendor: "Merit Interactive Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "getui",
      name: { en: "Getui", zh: "个推" },
      category: "developer",
      domains: ["getui.com", "getui.net"],
      cases: ["app.getui.com", "getui.net"],
    },
  ],
} as const satisfies VendorEntry;
