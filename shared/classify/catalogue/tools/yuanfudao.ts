import type { VendorEntry } from "../entry.ts";

export const yuanfudao = {
  vendor: "Yuanfudao",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L1050", checked: "2026-11-22" },
  tools: [
    {
      id: "yuanfudao",
      name: { en: "Yuanfudao", zh: "猿辅导" },
      category: "learning",
      domains: ["yuanfudao.com"],
      cases: ["app.yuanfudao.com"],
    },
  ],
} as const satisfies VendorEntry;
