import type { VendorEntry } from "../entry.ts";

export const fortnox = {
  vendor: "Fortnox AB",
  seat: { value: "SE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0G3T.L", checked: "2026-11-22" },
  tools: [
    {
      id: "fortnox",
      name: { en: "Fortnox", zh: null },
      category: "finance",
      domains: ["fortnox.se"],
      cases: ["app.fortnox.se"],
    },
  ],
} as const satisfies VendorEntry;
