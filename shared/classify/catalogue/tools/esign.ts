import type { VendorEntry } from "../entry.ts";

export const esign = {
  vendor: "Hangzhou Tiangu Information Technology Co., Ltd.",
  seat: { value: "CN", source: "https://www.esign.cn/c/2021-08-16/493279.shtml", checked: "2026-11-22" },
  tools: [
    {
      id: "esign",
      name: { en: "eSign (Tsign)", zh: "e签宝" },
      category: "e-sign",
      domains: ["esign.cn", "tsign.cn"],
      cases: ["app.esign.cn", "tsign.cn"],
    },
  ],
} as const satisfies VendorEntry;
