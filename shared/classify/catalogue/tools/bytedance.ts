import type { VendorEntry } from "../entry.ts";

export const bytedance = {
  vendor: "ByteDance Ltd.",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1062", checked: "2026-11-22" },
  tools: [
    {
      id: "volcengine",
      name: { en: "Volcengine", zh: "火山引擎" },
      category: "cloud",
      domains: ["volcengine.com", "volces.com", "volccdn.com"],
      cases: ["app.volcengine.com", "volces.com", "volccdn.com"],
    },
    {
      id: "doubao",
      name: { en: "Doubao", zh: "豆包" },
      category: "ai",
      domains: ["doubao.com"],
      cases: ["app.doubao.com"],
    },
    {
      id: "douyin",
      name: { en: "Douyin", zh: "抖音" },
      category: "social",
      domains: ["douyin.com"],
      cases: ["app.douyin.com"],
    },
    {
      id: "toutiao",
      name: { en: "Toutiao", zh: "今日头条" },
      category: "social",
      domains: ["toutiao.com"],
      cases: ["app.toutiao.com"],
    },
    {
      id: "oceanengine",
      name: { en: "Ocean Engine", zh: "巨量引擎" },
      category: "advertising",
      domains: ["oceanengine.com"],
      cases: ["app.oceanengine.com"],
    },
    {
      id: "jinritemai",
      name: { en: "Doudian", zh: "抖店" },
      category: "commerce",
      domains: ["jinritemai.com"],
      cases: ["app.jinritemai.com"],
    },
    {
      id: "coze-cn",
      name: { en: "Coze (mainland)", zh: "扣子" },
      category: "ai",
      domains: ["coze.cn"],
      cases: ["app.coze.cn"],
    },
    {
      id: "juejin",
      name: { en: "Juejin", zh: "掘金" },
      category: "developer",
      domains: ["juejin.cn"],
      cases: ["app.juejin.cn"],
    },
    {
      id: "dongchedi",
      name: { en: "Dongchedi", zh: "懂车帝" },
      category: "commerce",
      domains: ["dongchedi.com"],
      cases: ["app.dongchedi.com"],
    },
  ],
} as const satisfies VendorEntry;
