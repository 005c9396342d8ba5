import type { VendorEntry } from "../entry.ts";

export const chinasoft = {
  vendor: "Chinasoft International Ltd.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#0354.HK", checked: "2026-11-25" },
  tools: [
    {
      id: "chinasoft",
      name: { en: "Chinasoft International", zh: "中软国际" },
      category: "developer",
      domains: ["chinasofti.com"],
      cases: ["chinasofti.com"],
    },
  ],
} as const satisfies VendorEntry;
