import type { VendorEntry } from "../entry.ts";

export const moonshot = {
  vendor: "Moonshot AI",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-ai-cn", checked: "2026-11-22" },
  tools: [
    {
      id: "kimi",
      name: { en: "Kimi", zh: "Kimi 月之暗面" },
      category: "ai",
      domains: ["kimi.com", "moonshot.cn"],
      cases: ["kimi.com", "moonshot.cn"],
    },
    {
      id: "kimi-platform",
      name: { en: "Kimi Open Platform (international)", zh: null },
      category: "ai",
      domains: ["moonshot.ai", "kimi.ai"],
      domesticSibling: { value: "kimi", source: "https://docs.jambonz.org/guides/features/bring-your-own-llm/moonshot-kimi", checked: "2026-11-22" },
      regions: "international-editions",
      cases: ["moonshot.ai", "platform.kimi.ai"],
    },
  ],
} as const satisfies VendorEntry;
