import type { VendorEntry } from "../entry.ts";

export const worldline = {
  vendor: "Worldline SA",
  seat: { value: "FR", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/IOB.csv#0QVI.IL", checked: "2026-11-25" },
  tools: [
    {
      id: "worldline",
      name: { en: "Worldline", zh: null },
      category: "payments",
      domains: ["worldline.com"],
      cases: ["worldline.com"],
    },
  ],
} as const satisfies VendorEntry;
