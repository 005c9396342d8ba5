import type { VendorEntry } from "../entry.ts";

export const tencent = {
  vendor: "Tencent Holdings Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#0700.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "wecom",
      name: { en: "WeCom", zh: "企业微信" },
      category: "chat",
      domains: ["work.weixin.qq.com", "exmail.qq.com"],
      cases: ["work.weixin.qq.com", "exmail.qq.com"],
    },
    {
      id: "wechat",
      name: { en: "WeChat", zh: "微信" },
      category: "chat",
      domains: ["weixin.qq.com", "wx.qq.com"],
      cases: ["weixin.qq.com", "wx.qq.com"],
    },
    {
      id: "tencent-meeting",
      name: { en: "Tencent Meeting", zh: "腾讯会议" },
      category: "video",
      domains: ["meeting.tencent.com"],
      cases: ["meeting.tencent.com"],
    },
    {
      id: "tencent-docs",
      name: { en: "Tencent Docs", zh: "腾讯文档" },
      category: "documents",
      domains: ["docs.qq.com"],
      cases: ["docs.qq.com"],
    },
    {
      id: "qq",
      name: { en: "QQ and QQ Mail", zh: "QQ 与 QQ 邮箱" },
      category: "mail",
      domains: ["qq.com"],
      cases: ["mail.qq.com"],
    },
    {
      id: "tencent-cloud",
      name: { en: "Tencent Cloud (mainland)", zh: "腾讯云" },
      category: "cloud",
      domains: ["cloud.tencent.com", "myqcloud.com", "tencentcloudapi.com", "qcloud.com", "tencent.com"],
      regions: "tencent",
      cases: ["cos.ap-guangzhou.myqcloud.com", "cloud.tencent.com", "tencentcloudapi.com", "qcloud.com", "tencent.com"],
    },
  ],
} as const satisfies VendorEntry;
