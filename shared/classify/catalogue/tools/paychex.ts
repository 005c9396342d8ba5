import type { VendorEntry } from "../entry.ts";

export const paychex = {
  vendor: "Paychex, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#PCX.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "paychex",
      name: { en: "Paychex", zh: null },
      category: "payroll",
      domains: ["paychex.com", "paychexflex.com"],
      cases: ["app.paychex.com", "paychexflex.com"],
    },
  ],
} as const satisfies VendorEntry;
