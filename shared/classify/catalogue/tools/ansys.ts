import type { VendorEntry } from "../entry.ts";

export const ansys = {
  vendor: "ANSYS, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#AKX.DE", checked: "2026-11-25" },
  tools: [
    {
      id: "ansys",
      name: { en: "Ansys", zh: null },
      category: "design",
      domains: ["ansys.com"],
      cases: ["ansys.com"],
    },
  ],
} as const satisfies VendorEntry;
