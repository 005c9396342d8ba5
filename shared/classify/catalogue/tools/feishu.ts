import type { VendorEntry } from "../entry.ts";

export const feishu = {
  vendor: "Beijing Feishu Technology Co., Ltd.",
  seat: { value: "CN", source: "https://www.feishu.cn/en/privacy", checked: "2026-11-22" },
  contracting: { value: "CN", source: "https://www.feishu.cn/en/privacy", checked: "2026-11-22" },
  tools: [
    {
      id: "feishu",
      name: { en: "Feishu", zh: "飞书" },
      category: "chat",
      domains: ["feishu.cn", "feishu.net", "feishucdn.com", "feishuapp.cn", "larkoffice.com", "feishuimg.com", "larkmeetings.com", "lark.cn"],
      cases: ["example.feishu.cn", "feishu.net", "feishucdn.com", "feishuapp.cn", "larkoffice.com", "feishuimg.com", "larkmeetings.com", "lark.cn"],
    },
  ],
} as const satisfies VendorEntry;
