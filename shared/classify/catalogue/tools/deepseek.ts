import type { VendorEntry } from "../entry.ts";

export const deepseek = {
  vendor: "Hangzhou DeepSeek Artificial Intelligence Co., Ltd.",
  seat: { value: "CN", source: "https://mark-s.tistory.com/entry/%EB%94%A5%EC%8B%9C%ED%81%AC%EB%8A%94-%EB%82%B4-%EC%A0%95%EB%B3%B4%EB%A5%BC-%EC%96%B4%EB%94%94%EA%B9%8C%EC%A7%80-%EA%B0%80%EC%A0%B8%EA%B0%88%EA%B9%8C", checked: "2026-11-22" },
  contracting: { value: "CN", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/DeepSeek/Terms%20of%20Service.md", checked: "2026-11-25" },
  tools: [
    {
      id: "deepseek",
      name: { en: "DeepSeek", zh: "深度求索" },
      category: "ai",
      domains: ["deepseek.com"],
      hosting: { value: "CN", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/DeepSeek/Privacy%20Policy.md", checked: "2026-11-25" },
      cases: ["chat.deepseek.com"],
    },
  ],
} as const satisfies VendorEntry;
