import type { VendorEntry } from "../entry.ts";

export const fico = {
  vendor: "Fair Isaac Corporation",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0TIQ.L", checked: "2026-11-25" },
  tools: [
    {
      id: "fico",
      name: { en: "FICO", zh: null },
      category: "finance",
      domains: ["fico.com"],
      cases: ["fico.com"],
    },
  ],
} as const satisfies VendorEntry;
