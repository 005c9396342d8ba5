import type { VendorEntry } from "../entry.ts";

export const zuora = {
  vendor: "Zuora, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0XL5.L", checked: "2026-11-22" },
  tools: [
    {
      id: "zuora",
      name: { en: "Zuora", zh: null },
      category: "finance",
      domains: ["zuora.com"],
      cases: ["app.zuora.com"],
    },
  ],
} as const satisfies VendorEntry;
