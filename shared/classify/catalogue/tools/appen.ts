import type { VendorEntry } from "../entry.ts";

export const appen = {
  vendor: "Appen Limited",
  seat: { value: "AU", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/ASX.csv#APX.AX", checked: "2026-11-25" },
  tools: [
    {
      id: "appen",
      name: { en: "Appen", zh: null },
      category: "ai",
      domains: ["appen.com"],
      cases: ["appen.com"],
    },
  ],
} as const satisfies VendorEntry;
