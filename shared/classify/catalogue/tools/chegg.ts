import type { VendorEntry } from "../entry.ts";

export const chegg = {
  vendor: "Chegg, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0A4Z.L", checked: "2026-11-22" },
  tools: [
    {
      id: "chegg",
      name: { en: "Chegg", zh: null },
      category: "learning",
      domains: ["chegg.com"],
      cases: ["app.chegg.com"],
    },
  ],
} as const satisfies VendorEntry;
