import type { VendorEntry } from "../entry.ts";

export const pingpong = {
  vendor: "PingPong",
  seat: { value: "CN", source: "http://zhejiang.chinadaily.com.cn/2017-09/05/c_556590.htm", checked: "2026-11-25" },
  tools: [
    {
      id: "pingpong",
      name: { en: "PingPong", zh: "PingPong 乒乓" },
      category: "payments",
      domains: ["pingpongx.com"],
      regions: "international-editions",
      cases: ["pingpongx.com", "us.pingpongx.com"],
    },
  ],
} as const satisfies VendorEntry;
