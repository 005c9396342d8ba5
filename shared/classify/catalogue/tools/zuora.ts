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
      hosting: { value: "US", source: "https://docs.zuora.com/basics/environments/zuora-data-centers", checked: "2026-11-25" },
      cases: ["app.zuora.com"],
    },
  ],
} as const satisfies VendorEntry;
