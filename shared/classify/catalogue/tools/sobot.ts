import type { VendorEntry } from "../entry.ts";

export const sobot = {
  vendor: "Sobot",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "sobot",
      name: { en: "Sobot", zh: "智齿客服" },
      category: "support",
      domains: ["sobot.com"],
      cases: ["sobot.com"],
    },
  ],
} as const satisfies VendorEntry;
