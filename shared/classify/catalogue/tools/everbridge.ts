import type { VendorEntry } from "../entry.ts";

export const everbridge = {
  vendor: "Everbridge, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0A6C.L", checked: "2026-11-25" },
  tools: [
    {
      id: "everbridge",
      name: { en: "Everbridge", zh: null },
      category: "security",
      domains: ["everbridge.com", "everbridge.net"],
      cases: ["everbridge.com", "everbridge.net"],
    },
  ],
} as const satisfies VendorEntry;
