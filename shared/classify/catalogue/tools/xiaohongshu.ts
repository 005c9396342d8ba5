import type { VendorEntry } from "../entry.ts";

export const xiaohongshu = {
  vendor: "Xiaohongshu",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L931", checked: "2026-11-22" },
  tools: [
    {
      id: "xiaohongshu",
      name: { en: "Xiaohongshu", zh: "小红书" },
      category: "social",
      domains: ["xiaohongshu.com", "xhscdn.com"],
      cases: ["app.xiaohongshu.com", "xhscdn.com"],
    },
  ],
} as const satisfies VendorEntry;
