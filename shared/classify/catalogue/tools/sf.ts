import type { VendorEntry } from "../entry.ts";

export const sf = {
  vendor: "S.F. Holding Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHZ.csv#002352.SZ", checked: "2026-11-22" },
  tools: [
    {
      id: "sf-express",
      name: { en: "SF Express", zh: "顺丰速运" },
      category: "logistics",
      domains: ["sf-express.com"],
      cases: ["app.sf-express.com"],
    },
  ],
} as const satisfies VendorEntry;
