import type { VendorEntry } from "../entry.ts";

export const adp = {
  vendor: "Automatic Data Processing, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#ADP.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "adp",
      name: { en: "ADP", zh: null },
      category: "payroll",
      domains: ["adp.com"],
      cases: ["app.adp.com"],
    },
  ],
} as const satisfies VendorEntry;
