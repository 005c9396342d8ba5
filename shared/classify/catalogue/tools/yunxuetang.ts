import type { VendorEntry } from "../entry.ts";

export const yunxuetang = {
  vendor: "Yunxuetang",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L559", checked: "2026-11-22" },
  tools: [
    {
      id: "yunxuetang",
      name: { en: "Yunxuetang", zh: "云学堂" },
      category: "learning",
      domains: ["yunxuetang.cn", "yxt.com"],
      cases: ["app.yunxuetang.cn", "yxt.com"],
    },
  ],
} as const satisfies VendorEntry;
