import type { VendorEntry } from "../entry.ts";

export const smzdm = {
  vendor: "SMZDM",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "smzdm",
      name: { en: "SMZDM", zh: "什么值得买" },
      category: "commerce",
      domains: ["smzdm.com"],
      cases: ["smzdm.com"],
    },
  ],
} as const satisfies VendorEntry;
