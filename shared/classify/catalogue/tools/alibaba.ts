import type { VendorEntry } from "../entry.ts";

export const alibaba = {
  vendor: "Alibaba Group Holding Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#9988.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "dingtalk",
      name: { en: "DingTalk", zh: "钉钉" },
      category: "chat",
      domains: ["dingtalk.com", "dingtalk.cn", "dingtalk.net", "dingtalkapps.com", "dingtalkcloud.com"],
      cases: ["oapi.dingtalk.com", "dingtalk.cn", "dingtalk.net", "dingtalkapps.com", "dingtalkcloud.com"],
    },
    {
      id: "aliyun",
      name: { en: "Alibaba Cloud (mainland)", zh: "阿里云" },
      category: "cloud",
      domains: ["aliyun.com", "aliyuncs.com", "alicdn.com", "aliyundrive.com", "alipan.com"],
      regions: "aliyun",
      cases: ["oss-cn-hangzhou.aliyuncs.com", "aliyun.com", "alicdn.com", "aliyundrive.com", "alipan.com"],
    },
  ],
} as const satisfies VendorEntry;
