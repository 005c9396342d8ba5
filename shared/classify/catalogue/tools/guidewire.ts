import type { VendorEntry } from "../entry.ts";

export const guidewire = {
  vendor: "Guidewire Software, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0J1G.L", checked: "2026-11-25" },
  tools: [
    {
      id: "guidewire",
      name: { en: "Guidewire", zh: null },
      category: "erp",
      domains: ["guidewire.com"],
      cases: ["guidewire.com"],
    },
  ],
} as const satisfies VendorEntry;
