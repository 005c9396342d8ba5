import type { VendorEntry } from "../entry.ts";

export const thunisoft = {
  vendor: "Beijing Thunisoft Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300271.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "thunisoft",
      name: { en: "Thunisoft", zh: "华宇软件" },
      category: "legal",
      domains: ["thunisoft.com"],
      cases: ["app.thunisoft.com"],
    },
  ],
} as const satisfies VendorEntry;
