import type { VendorEntry } from "../entry.ts";

export const huisuanzhang = {
  vendor: "Huisuanzhang",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L280", checked: "2026-11-22" },
  tools: [
    {
      id: "huisuanzhang",
      name: { en: "Huisuanzhang", zh: "慧算账" },
      category: "finance",
      domains: ["huisuanzhang.com"],
      cases: ["app.huisuanzhang.com"],
    },
  ],
} as const satisfies VendorEntry;
