import type { VendorEntry } from "../entry.ts";

export const medallia = {
  vendor: "Medallia, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#MDLA.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "medallia",
      name: { en: "Medallia", zh: null },
      category: "forms",
      domains: ["medallia.com"],
      cases: ["app.medallia.com"],
    },
  ],
} as const satisfies VendorEntry;
