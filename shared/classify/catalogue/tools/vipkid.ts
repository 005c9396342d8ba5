import type { VendorEntry } from "../entry.ts";

export const vipkid = {
  vendor: "VIPKid",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L975", checked: "2026-11-22" },
  tools: [
    {
      id: "vipkid",
      name: { en: "VIPKid", zh: "VIPKID" },
      category: "learning",
      domains: ["vipkid.com.cn"],
      cases: ["vipkid.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
