import type { VendorEntry } from "../entry.ts";

export const qiyuesuo = {
  vendor: "Shanghai Genyan Network Technology Co., Ltd.",
  seat: { value: "CN", source: "https://passport.qiyuesuo.com/signup?keyword=gw-qysnh250118&source=12", checked: "2026-11-22" },
  tools: [
    {
      id: "qiyuesuo",
      name: { en: "Qiyuesuo", zh: "契约锁" },
      category: "e-sign",
      domains: ["qiyuesuo.com"],
      cases: ["app.qiyuesuo.com"],
    },
  ],
} as const satisfies VendorEntry;
