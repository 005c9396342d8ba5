import type { VendorEntry } from "../entry.ts";

export const meitu = {
  vendor: "Meitu, Inc.",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#1357.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "meitu",
      name: { en: "Meitu and X-Design", zh: "美图" },
      category: "design",
      domains: ["meitu.com", "designkit.com"],
      cases: ["app.meitu.com", "designkit.com"],
    },
  ],
} as const satisfies VendorEntry;
