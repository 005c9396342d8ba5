import type { VendorEntry } from "../entry.ts";

export const hilton = {
  vendor: "Hilton Worldwide Holdings Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0J5I.L", checked: "2026-11-22" },
  tools: [
    {
      id: "hilton",
      name: { en: "Hilton", zh: "希尔顿" },
      category: "travel",
      domains: ["hilton.com"],
      cases: ["app.hilton.com"],
    },
  ],
} as const satisfies VendorEntry;
