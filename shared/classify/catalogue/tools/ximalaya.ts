import type { VendorEntry } from "../entry.ts";

export const ximalaya = {
  vendor: "Ximalaya FM",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L28", checked: "2026-11-22" },
  tools: [
    {
      id: "ximalaya",
      name: { en: "Ximalaya", zh: "喜马拉雅" },
      category: "learning",
      domains: ["ximalaya.com"],
      cases: ["app.ximalaya.com"],
    },
  ],
} as const satisfies VendorEntry;
