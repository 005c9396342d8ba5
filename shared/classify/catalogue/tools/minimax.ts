import type { VendorEntry } from "../entry.ts";

export const minimax = {
  vendor: "MiniMax",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/category-ai-cn", checked: "2026-11-22" },
  tools: [
    {
      id: "minimax",
      name: { en: "MiniMax", zh: "MiniMax 海螺AI" },
      category: "ai",
      domains: ["minimaxi.com", "hailuoai.com", "xingyeai.com"],
      cases: ["minimaxi.com", "hailuoai.com", "xingyeai.com"],
    },
    {
      id: "minimax-international",
      name: { en: "MiniMax and Hailuo AI (international)", zh: null },
      category: "ai",
      domains: ["minimax.io", "hailuoai.video"],
      domesticSibling: { value: "minimax", source: "https://docs.unstract.com/unstract/unstract_platform/adapters/llms/minimax_llm/", checked: "2026-11-22" },
      regions: "international-editions",
      cases: ["minimax.io", "hailuoai.video"],
    },
  ],
} as const satisfies VendorEntry;
