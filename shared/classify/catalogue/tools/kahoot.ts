import type { VendorEntry } from "../entry.ts";

export const kahoot = {
  vendor: "KAHOOT! AS",
  seat: { value: "NO", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/OSL.csv#KAHOT.OL", checked: "2026-11-22" },
  tools: [
    {
      id: "kahoot",
      name: { en: "Kahoot!", zh: null },
      category: "forms",
      domains: ["kahoot.com", "kahoot.it"],
      cases: ["app.kahoot.com", "kahoot.it"],
    },
  ],
} as const satisfies VendorEntry;
