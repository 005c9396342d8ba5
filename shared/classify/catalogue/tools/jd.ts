import type { VendorEntry } from "../entry.ts";

export const jd = {
  vendor: "JD.com, Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#JDN.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "jd",
      name: { en: "JD.com", zh: "京东" },
      category: "commerce",
      domains: ["jd.com"],
      cases: ["app.jd.com"],
    },
    {
      id: "jd-cloud",
      name: { en: "JD Cloud", zh: "京东云" },
      category: "cloud",
      domains: ["jdcloud.com"],
      cases: ["app.jdcloud.com"],
    },
    {
      id: "jd-logistics",
      name: { en: "JD Logistics", zh: "京东物流" },
      category: "logistics",
      domains: ["jdl.com"],
      cases: ["app.jdl.com"],
    },
    {
      id: "jd-pay",
      name: { en: "JD Pay", zh: "京东支付" },
      category: "payments",
      domains: ["jdpay.com"],
      cases: ["app.jdpay.com"],
    },
  ],
} as const satisfies VendorEntry;
