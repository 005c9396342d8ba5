import type { VendorEntry } from "../entry.ts";

export const meiyaPico = {
  vendor: "Xiamen Meiya Pico Information Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300188.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "meiya-pico",
      name: { en: "Meiya Pico", zh: "美亚柏科" },
      category: "security",
      domains: ["300188.cn"],
      cases: ["app.300188.cn"],
    },
  ],
} as const satisfies VendorEntry;
