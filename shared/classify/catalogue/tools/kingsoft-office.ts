import type { VendorEntry } from "../entry.ts";

export const kingsoftOffice = {
  vendor: "Beijing Kingsoft Office Software, Inc.",
  seat: { value: "CN", source: "http://www.wps.cn/privacy/useragreement/?distsrc=00001.00000001&lang=zh_CN", checked: "2026-11-22" },
  tools: [
    {
      id: "wps",
      name: { en: "WPS Office", zh: "WPS 金山文档" },
      category: "documents",
      domains: ["wps.cn", "kdocs.cn", "wpscdn.cn", "docer.com", "qwps.cn"],
      cases: ["wps.cn", "kdocs.cn", "wpscdn.cn", "docer.com", "qwps.cn"],
    },
  ],
} as const satisfies VendorEntry;
