import type { VendorEntry } from "../entry.ts";

export const xiaoeTech = {
  vendor: "Xiaoe Tech",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L119", checked: "2026-11-22" },
  tools: [
    {
      id: "xiaoe-tech",
      name: { en: "Xiaoe Tech", zh: "小鹅通" },
      category: "learning",
      domains: ["xiaoe-tech.com", "xiaoeknow.com"],
      cases: ["app.xiaoe-tech.com", "xiaoeknow.com"],
    },
  ],
} as const satisfies VendorEntry;
