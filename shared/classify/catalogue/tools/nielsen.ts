import type { VendorEntry } from "../entry.ts";

export const nielsen = {
  vendor: "Nielsen Holdings plc",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0XI7.L", checked: "2026-11-22" },
  tools: [
    {
      id: "nielsen",
      name: { en: "Nielsen", zh: "尼尔森" },
      category: "analytics",
      domains: ["nielsen.com", "imrworldwide.com"],
      cases: ["app.nielsen.com", "imrworldwide.com"],
    },
  ],
} as const satisfies VendorEntry;
