import type { VendorEntry } from "../entry.ts";

export const tongdun = {
  vendor: "Tongdun Technology",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L325", checked: "2026-11-22" },
  tools: [
    {
      id: "tongdun",
      name: { en: "Tongdun", zh: "同盾科技" },
      category: "security",
      domains: ["tongdun.cn"],
      cases: ["app.tongdun.cn"],
    },
  ],
} as const satisfies VendorEntry;
