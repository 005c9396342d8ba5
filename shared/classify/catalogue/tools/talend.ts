import type { VendorEntry } from "../entry.ts";

export const talend = {
  vendor: "Talend S.A.",
  seat: { value: "FR", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0LCZ.L", checked: "2026-11-25" },
  tools: [
    {
      id: "talend",
      name: { en: "Talend", zh: null },
      category: "database",
      domains: ["talend.com"],
      cases: ["talend.com"],
    },
  ],
} as const satisfies VendorEntry;
