import type { VendorEntry } from "../entry.ts";

export const aisino = {
  vendor: "Aisino Corporation",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/SHH.csv#600271.SS", checked: "2026-11-22" },
  tools: [
    {
      id: "nuonuo",
      name: { en: "Nuonuo invoices", zh: "诺诺网" },
      category: "finance",
      domains: ["nuonuo.com", "aisino.com"],
      cases: ["app.nuonuo.com", "aisino.com"],
    },
  ],
} as const satisfies VendorEntry;
