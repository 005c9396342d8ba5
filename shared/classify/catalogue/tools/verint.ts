import type { VendorEntry } from "../entry.ts";

export const verint = {
  vendor: "Verint Systems Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/DUS.csv#VTY.DU", checked: "2026-11-22" },
  tools: [
    {
      id: "verint",
      name: { en: "Verint", zh: null },
      category: "support",
      domains: ["verint.com"],
      cases: ["app.verint.com"],
    },
  ],
} as const satisfies VendorEntry;
