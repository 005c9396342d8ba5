import type { VendorEntry } from "../entry.ts";

export const alipay = {
  vendor: "Alipay",
  seat: { value: "CN", source: "https://github.com/v2fly/domain-list-community/blob/master/data/geolocation-cn", checked: "2026-11-25" },
  tools: [
    {
      id: "alipay",
      name: { en: "Alipay", zh: "支付宝" },
      category: "payments",
      domains: ["alipay.com", "alipayobjects.com"],
      cases: ["alipay.com", "alipayobjects.com", "openapi.alipay.com"],
    },
    {
      id: "alipay-plus",
      name: { en: "Antom and Alipay+", zh: null },
      category: "payments",
      domains: ["global.alipay.com", "open-na-global.alipay.com", "open-sea-global.alipay.com", "open-de-global.alipay.com"],
      regions: "international-editions",
      cases: ["global.alipay.com", "open-na-global.alipay.com", "open-sea-global.alipay.com", "open-de-global.alipay.com"],
    },
  ],
} as const satisfies VendorEntry;
