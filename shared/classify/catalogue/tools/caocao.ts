import type { VendorEntry } from "../entry.ts";

export const caocao = {
  vendor: "Cao Cao Mobility",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L871", checked: "2026-11-22" },
  tools: [
    {
      id: "caocao",
      name: { en: "Cao Cao Mobility", zh: "曹操出行" },
      category: "travel",
      domains: ["caocaokeji.cn"],
      cases: ["app.caocaokeji.cn"],
    },
  ],
} as const satisfies VendorEntry;
