import type { VendorEntry } from "../entry.ts";

export const deppon = {
  vendor: "Deppon Logistics Co., Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#603056.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "deppon",
      name: { en: "Deppon", zh: "德邦快递" },
      category: "logistics",
      domains: ["deppon.com"],
      cases: ["app.deppon.com"],
    },
  ],
} as const satisfies VendorEntry;
