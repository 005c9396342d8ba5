import type { VendorEntry } from "../entry.ts";

export const descartes = {
  vendor: "Descartes Systems Group Inc.",
  seat: { value: "CA", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/TOR.csv#DSG.TO", checked: "2026-11-22" },
  tools: [
    {
      id: "descartes",
      name: { en: "Descartes", zh: null },
      category: "logistics",
      domains: ["descartes.com"],
      cases: ["app.descartes.com"],
    },
  ],
} as const satisfies VendorEntry;
