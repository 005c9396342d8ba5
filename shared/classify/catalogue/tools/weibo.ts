import type { VendorEntry } from "../entry.ts";

export const weibo = {
  vendor: "Weibo Corporation",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#WBN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "weibo",
      name: { en: "Weibo", zh: "微博" },
      category: "social",
      domains: ["weibo.com", "weibo.cn"],
      cases: ["app.weibo.com", "weibo.cn"],
    },
  ],
} as const satisfies VendorEntry;
