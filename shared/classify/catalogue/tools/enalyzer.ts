import type { VendorEntry } from "../entry.ts";

export const enalyzer = {
  vendor: "Enalyzer A/S",
  seat: { value: "DK", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/CPH.csv#ENALYZ.CO", checked: "2026-11-22" },
  tools: [
    {
      id: "enalyzer",
      name: { en: "Enalyzer", zh: null },
      category: "forms",
      domains: ["enalyzer.com"],
      cases: ["app.enalyzer.com"],
    },
  ],
} as const satisfies VendorEntry;
