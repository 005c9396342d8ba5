import type { VendorEntry } from "../entry.ts";

export const spGlobal = {
  vendor: "S&P Global Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#MHL.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "sp-global",
      name: { en: "S&P Global Market Intelligence", zh: null },
      category: "finance",
      domains: ["spglobal.com", "capitaliq.com"],
      cases: ["app.spglobal.com", "capitaliq.com"],
    },
  ],
} as const satisfies VendorEntry;
