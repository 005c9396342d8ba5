import type { VendorEntry } from "../entry.ts";

export const nemetschek = {
  vendor: "Nemetschek SE",
  seat: { value: "DE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BER.csv#NEM.BE", checked: "2026-11-25" },
  tools: [
    {
      id: "nemetschek",
      name: { en: "Nemetschek Group", zh: null },
      category: "design",
      domains: ["nemetschek.com", "bluebeam.com", "allplan.com"],
      cases: ["nemetschek.com", "bluebeam.com", "allplan.com"],
    },
  ],
} as const satisfies VendorEntry;
