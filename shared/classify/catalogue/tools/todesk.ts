import type { VendorEntry } from "../entry.ts";

export const todesk = {
  vendor: "ToDesk",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-collaborate-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "todesk",
      name: { en: "ToDesk", zh: "ToDesk" },
      category: "support",
      domains: ["todesk.com"],
      cases: ["todesk.com"],
    },
  ],
} as const satisfies VendorEntry;
