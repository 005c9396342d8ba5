import type { VendorEntry } from "../entry.ts";

export const segmentfault = {
  vendor: "SegmentFault",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-dev-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "segmentfault",
      name: { en: "SegmentFault", zh: "思否" },
      category: "developer",
      domains: ["segmentfault.com"],
      cases: ["segmentfault.com"],
    },
  ],
} as const satisfies VendorEntry;
