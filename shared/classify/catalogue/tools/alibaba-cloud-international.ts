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
    {
      id: "qwen-international",
      name: { en: "Qwen Chat (international)", zh: null },
      category: "ai",
      domains: ["qwen.ai", "qwenlm.ai"],
      contracting: { value: "SG", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/Qwen%20Chat/Terms%20of%20Service.md", checked: "2026-11-25" },
      domesticSibling: { value: "qwen", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-ai-cn", checked: "2026-11-25" },
      cases: ["chat.qwen.ai", "chat.qwenlm.ai"],
    },
  ],
} as const satisfies VendorEntry;
