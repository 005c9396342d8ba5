import type { VendorEntry } from "../entry.ts";

export const aveva = {
  vendor: "AVEVA Group plc",
  seat: { value: "GB", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#AVV.L", checked: "2026-11-22" },
  tools: [
    {
      id: "aveva",
      name: { en: "AVEVA", zh: null },
      category: "erp",
      domains: ["aveva.com"],
      cases: ["app.aveva.com"],
    },
  ],
} as const satisfies VendorEntry;
