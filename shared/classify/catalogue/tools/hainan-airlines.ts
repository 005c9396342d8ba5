import type { VendorEntry } from "../entry.ts";

export const hainanAirlines = {
  vendor: "Hainan Airlines Holding Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#600221.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "hainan-airlines",
      name: { en: "Hainan Airlines", zh: "海南航空" },
      category: "travel",
      domains: ["hnair.com"],
      cases: ["app.hnair.com"],
    },
  ],
} as const satisfies VendorEntry;
