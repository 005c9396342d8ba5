import type { VendorEntry } from "../entry.ts";

export const maersk = {
  vendor: "A.P. Moller - Maersk A/S",
  seat: { value: "DK", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/CPH.csv#MAERSK-A.CO", checked: "2026-11-22" },
  tools: [
    {
      id: "maersk",
      name: { en: "Maersk", zh: "马士基" },
      category: "logistics",
      domains: ["maersk.com"],
      cases: ["app.maersk.com"],
    },
  ],
} as const satisfies VendorEntry;
