import type { VendorEntry } from "../entry.ts";

export const netease = {
  vendor: "NetEase, Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#NTESN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "netease-mail",
      name: { en: "NetEase Mail", zh: "网易邮箱" },
      category: "mail",
      domains: ["163.com", "126.com", "yeah.net"],
      cases: ["mail.163.com", "126.com", "yeah.net"],
    },
    {
      id: "netease-qiye",
      name: { en: "NetEase business mail", zh: "网易企业邮箱" },
      category: "mail",
      domains: ["qiye.163.com"],
      cases: ["qiye.163.com"],
    },
    {
      id: "youdao",
      name: { en: "Youdao", zh: "有道" },
      category: "translation",
      domains: ["youdao.com"],
      cases: ["app.youdao.com"],
    },
    {
      id: "netease-yunxin",
      name: { en: "NetEase Yunxin", zh: "网易云信" },
      category: "developer",
      domains: ["netease.im"],
      cases: ["app.netease.im"],
    },
  ],
} as const satisfies VendorEntry;
