import type { VendorEntry } from "../entry.ts";

export const altium = {
  vendor: "Altium Limited",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/ASX.csv#ALU.AX", checked: "2026-11-25" },
  tools: [
    {
      id: "altium",
      name: { en: "Altium 365", zh: null },
      category: "design",
      domains: ["altium.com", "altium365.com"],
      cases: ["altium.com", "altium365.com"],
    },
  ],
} as const satisfies VendorEntry;
