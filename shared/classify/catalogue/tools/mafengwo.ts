import type { VendorEntry } from "../entry.ts";

export const mafengwo = {
  vendor: "Mafengwo",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L701", checked: "2026-11-22" },
  tools: [
    {
      id: "mafengwo",
      name: { en: "Mafengwo", zh: "马蜂窝" },
      category: "travel",
      domains: ["mafengwo.cn", "mafengwo.com"],
      cases: ["app.mafengwo.cn", "mafengwo.com"],
    },
  ],
} as const satisfies VendorEntry;
