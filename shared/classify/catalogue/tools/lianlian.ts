import type { VendorEntry } from "../entry.ts";

export const lianlian = {
  vendor: "Lianlian Yintong Electronic Payment Co., Ltd",
  seat: { value: "CN", source: "https://oss-mpay-static.lianlianpay.com/tps/llwallet/hnwallet/en/privacyPolicy.html", checked: "2026-11-25" },
  tools: [
    {
      id: "lianlian",
      name: { en: "LianLian Pay", zh: "连连支付" },
      category: "payments",
      domains: ["lianlianpay.com"],
      cases: ["lianlianpay.com", "oss-mpay-static.lianlianpay.com"],
    },
  ],
} as const satisfies VendorEntry;
