import type { VendorEntry } from "../entry.ts";

export const verisign = {
  vendor: "VeriSign, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/BUE.csv#VRSN.BA", checked: "2026-11-25" },
  tools: [
    {
      id: "verisign",
      name: { en: "VeriSign", zh: null },
      category: "identity",
      domains: ["verisign.com"],
      cases: ["verisign.com"],
    },
  ],
} as const satisfies VendorEntry;
