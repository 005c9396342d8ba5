import type { VendorEntry } from "../entry.ts";

export const otrs = {
  vendor: "OTRS AG",
  seat: { value: "DE", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/GER.csv#TR9.DE", checked: "2026-11-22" },
  tools: [
    {
      id: "otrs",
      name: { en: "OTRS", zh: null },
      category: "support",
      domains: ["otrs.com"],
      cases: ["app.otrs.com"],
    },
  ],
} as const satisfies VendorEntry;
