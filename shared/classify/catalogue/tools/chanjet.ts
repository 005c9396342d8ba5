import type { VendorEntry } from "../entry.ts";

export const chanjet = {
  vendor: "Chanjet Information Technology Company Limited",
  seat: { value: "CN", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/HKG.csv#1588.HK", checked: "2026-11-22" },
  tools: [
    {
      id: "chanjet",
      name: { en: "Chanjet", zh: "畅捷通" },
      category: "finance",
      domains: ["chanjet.com"],
      cases: ["app.chanjet.com"],
    },
  ],
} as const satisfies VendorEntry;
