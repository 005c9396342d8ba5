import type { VendorEntry } from "../entry.ts";

export const zhubajie = {
  vendor: "Zhubajie",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L642", checked: "2026-11-22" },
  tools: [
    {
      id: "zhubajie",
      name: { en: "Zhubajie", zh: "猪八戒网" },
      category: "recruiting",
      domains: ["zbj.com"],
      cases: ["app.zbj.com"],
    },
  ],
} as const satisfies VendorEntry;
