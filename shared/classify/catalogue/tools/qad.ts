import type { VendorEntry } from "../entry.ts";

export const qad = {
  vendor: "QAD Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#QADB.BE", checked: "2026-11-22" },
  tools: [
    {
      id: "qad",
      name: { en: "QAD", zh: null },
      category: "erp",
      domains: ["qad.com"],
      cases: ["app.qad.com"],
    },
  ],
} as const satisfies VendorEntry;
