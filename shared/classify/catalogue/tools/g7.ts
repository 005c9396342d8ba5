import type { VendorEntry } from "../entry.ts";

export const g7 = {
  vendor: "G7 Networks",
  seat: { value: "CN", source: "https://github.com/Print-Olowo/Unicorn-Companies/blob/main/Unicorn_Companies.csv#L852", checked: "2026-11-22" },
  tools: [
    {
      id: "g7",
      name: { en: "G7", zh: "G7 物联" },
      category: "logistics",
      domains: ["g7.com.cn"],
      cases: ["g7.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
