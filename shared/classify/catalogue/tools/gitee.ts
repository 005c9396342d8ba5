import type { VendorEntry } from "../entry.ts";

export const gitee = {
  vendor: "Gitee (OSCHINA)",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-dev-cn", checked: "2026-11-22" },
  tools: [
    {
      id: "gitee",
      name: { en: "Gitee", zh: "码云" },
      category: "developer",
      domains: ["gitee.com", "gitee.io"],
      cases: ["gitee.com", "gitee.io"],
    },
  ],
} as const satisfies VendorEntry;
