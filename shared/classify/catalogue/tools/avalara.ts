import type { VendorEntry } from "../entry.ts";

export const avalara = {
  vendor: "Avalara, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/MEX.csv#AVLR.MX", checked: "2026-11-22" },
  tools: [
    {
      id: "avalara",
      name: { en: "Avalara", zh: null },
      category: "finance",
      domains: ["avalara.com"],
      cases: ["app.avalara.com"],
    },
  ],
} as const satisfies VendorEntry;
