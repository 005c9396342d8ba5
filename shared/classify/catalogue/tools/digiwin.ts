import type { VendorEntry } from "../entry.ts";

export const digiwin = {
  vendor: "Digiwin Software Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#300378.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "digiwin",
      name: { en: "Digiwin", zh: "鼎捷" },
      category: "erp",
      domains: ["digiwin.com", "digiwin.com.cn"],
      cases: ["app.digiwin.com", "digiwin.com.cn"],
    },
  ],
} as const satisfies VendorEntry;
