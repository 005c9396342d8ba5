import type { VendorEntry } from "../entry.ts";

export const alibabaCloudInternational = {
  vendor: "Alibaba Cloud (Singapore) Private Limited",
  seat: { value: "SG", source: "https://www.alibabacloud.com/help/faq-detail/58219.htm", checked: "2026-11-22" },
  contracting: { value: "SG", source: "https://www.alibabacloud.com/help/faq-detail/58219.htm", checked: "2026-11-22" },
  tools: [
    {
      id: "alibaba-cloud-international",
      name: { en: "Alibaba Cloud International", zh: "阿里云国际站" },
      category: "cloud",
      domains: ["alibabacloud.com"],
      domesticSibling: { value: "aliyun", source: "https://www.sec.gov/Archives/edgar/data/1787803/000149315220019551/ex10-10.htm", checked: "2026-11-22" },
      cases: ["app.alibabacloud.com"],
    },
  ],
} as const satisfies VendorEntry;
