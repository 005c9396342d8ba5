import type { VendorEntry } from "../entry.ts";

export const canvaChina = {
  vendor: "北京咖瓦信息技术有限公司",
  seat: { value: "CN", source: "https://cftweb.3g.qq.com/privacy/privacyPolicy?content_id=dd7ef2475d81583c413d56af047ec6ac1617887469", checked: "2026-11-22" },
  tools: [
    {
      id: "canva-china",
      name: { en: "Canva (mainland)", zh: "Canva 可画" },
      category: "design",
      domains: ["canva.cn"],
      cases: ["canva.cn"],
    },
  ],
} as const satisfies VendorEntry;
