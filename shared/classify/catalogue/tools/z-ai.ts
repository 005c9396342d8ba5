import type { VendorEntry } from "../entry.ts";

export const zAi = {
  vendor: "JINGSHENG HENGXING TECHNOLOGY PTE.LTD",
  seat: { value: "SG", source: "https://zcode.z.ai/en/privacy", checked: "2026-11-22" },
  tools: [
    {
      id: "z-ai",
      name: { en: "Z.ai", zh: null },
      category: "ai",
      domains: ["z.ai"],
      domesticSibling: { value: "zhipu", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-ai-cn", checked: "2026-11-22" },
      cases: ["z.ai"],
    },
  ],
} as const satisfies VendorEntry;
