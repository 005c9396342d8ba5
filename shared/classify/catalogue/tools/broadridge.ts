import type { VendorEntry } from "../entry.ts";

export const broadridge = {
  vendor: "Broadridge Financial Solutions, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0HPW.L", checked: "2026-11-25" },
  tools: [
    {
      id: "broadridge",
      name: { en: "Broadridge", zh: null },
      category: "finance",
      domains: ["broadridge.com", "proxyvote.com"],
      cases: ["broadridge.com", "proxyvote.com"],
    },
  ],
} as const satisfies VendorEntry;
