import type { VendorEntry } from "../entry.ts";

export const blackberry = {
  vendor: "BlackBerry Limited",
  seat: { value: "CA", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BUE.csv#BB.BA", checked: "2026-11-25" },
  tools: [
    {
      id: "blackberry",
      name: { en: "BlackBerry", zh: null },
      category: "security",
      domains: ["blackberry.com", "cylance.com"],
      cases: ["blackberry.com", "cylance.com"],
    },
  ],
} as const satisfies VendorEntry;
