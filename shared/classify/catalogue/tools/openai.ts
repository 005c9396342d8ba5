import type { VendorEntry } from "../entry.ts";

export const openai = {
  vendor: "OpenAI, L.L.C.",
  seat: { value: "US", source: "https://github.com/datenanfragen/data/blob/master/companies/openai.json", checked: "2026-11-22" },
  contracting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-eu-versions/blob/main/ChatGPT/Commercial%20Terms.md", checked: "2026-11-25" },
  tools: [
    {
      id: "chatgpt",
      name: { en: "ChatGPT", zh: null },
      category: "ai",
      domains: ["chatgpt.com", "chat.openai.com"],
      hosting: { value: "US", source: "https://github.com/OpenTermsArchive/genai-contrib-versions/blob/main/ChatGPT/Privacy%20Policy.md", checked: "2026-11-25" },
      offered: { value: ["EU", "GB", "US", "CA", "JP", "KR", "SG", "IN", "AU", "AE"], source: "https://www.c-sharpcorner.com/news/openai-expands-global-data-residency-options-for-business-customers", checked: "2026-11-22" },
      cases: ["chatgpt.com", "chat.openai.com"],
    },
    {
      id: "openai",
      name: { en: "OpenAI API and platform", zh: null },
      category: "ai",
      domains: ["openai.com", "oaistatic.com", "oaiusercontent.com", "sora.com"],
      cases: ["api.openai.com", "oaistatic.com", "oaiusercontent.com", "sora.com"],
    },
  ],
} as const satisfies VendorEntry;
