import type { VendorEntry } from "../entry.ts";

export const zto = {
  vendor: "ZTO Express",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#2057.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "zto-express",
      name: { en: "ZTO Express", zh: "中通快递" },
      category: "logistics",
      domains: ["zto.com"],
      cases: ["app.zto.com"],
    },
  ],
} as const satisfies VendorEntry;
