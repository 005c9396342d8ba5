import type { VendorEntry } from "../entry.ts";

export const ramco = {
  vendor: "Ramco Systems Limited",
  seat: { value: "IN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/NSE.csv#RAMCOSYS.NS", checked: "2026-11-22" },
  tools: [
    {
      id: "ramco",
      name: { en: "Ramco", zh: null },
      category: "erp",
      domains: ["ramco.com"],
      cases: ["app.ramco.com"],
    },
  ],
} as const satisfies VendorEntry;
