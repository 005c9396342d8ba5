import type { VendorEntry } from "../entry.ts";

export const sinch = {
  vendor: "Sinch AB (publ)",
  seat: { value: "SE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/STO.csv#SINCH.ST", checked: "2026-11-22" },
  tools: [
    {
      id: "sinch",
      name: { en: "Sinch", zh: null },
      category: "developer",
      domains: ["sinch.com"],
      cases: ["app.sinch.com"],
    },
  ],
} as const satisfies VendorEntry;
