import type { VendorEntry } from "../entry.ts";

/** The agreement names no address; "Pte. Ltd." is a form of company of Singapore. */
export const wpsInternational = {
  vendor: "WPS Software Pte. Ltd.",
  seat: { value: "SG", source: "https://es.wps.com/legal/OnlineServiceUserAgreement/", checked: "2026-11-22" },
  tools: [
    {
      id: "wps-international",
      name: { en: "WPS Office (international)", zh: null },
      category: "documents",
      domains: ["wps.com"],
      domesticSibling: { value: "wps", source: "http://www.wps.cn/privacy/useragreement/?distsrc=00001.00000001&lang=zh_CN", checked: "2026-11-22" },
      cases: ["wps.com"],
    },
  ],
} as const satisfies VendorEntry;
