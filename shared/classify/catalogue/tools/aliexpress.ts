import type { VendorEntry } from "../entry.ts";

export const aliexpress = {
  vendor: "Alibaba.com Singapore E-Commerce Private Limited",
  seat: { value: "SG", source: "https://github.com/OpenTermsArchive/vlopses-us-versions/blob/main/AliExpress/Affiliate%20Agreement.md", checked: "2026-11-25" },
  tools: [
    {
      id: "aliexpress",
      name: { en: "AliExpress", zh: "全球速卖通" },
      category: "commerce",
      domains: ["aliexpress.com", "aliexpress.us"],
      cases: ["aliexpress.com", "aliexpress.us", "www.aliexpress.com"],
    },
  ],
} as const satisfies VendorEntry;
