import type { VendorEntry } from "../entry.ts";

export const oray = {
  vendor: "Oray",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-collaborate-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "oray",
      name: { en: "Sunlogin and PgyVPN", zh: "向日葵与蒲公英" },
      category: "support",
      domains: ["oray.com", "oray.net"],
      cases: ["oray.com", "oray.net", "sunlogin.oray.com"],
    },
  ],
} as const satisfies VendorEntry;
