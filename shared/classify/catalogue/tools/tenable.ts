import type { VendorEntry } from "../entry.ts";

export const tenable = {
  vendor: "Tenable Holdings, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0ZC0.L", checked: "2026-11-22" },
  tools: [
    {
      id: "tenable",
      name: { en: "Tenable", zh: null },
      category: "security",
      domains: ["tenable.com"],
      cases: ["app.tenable.com"],
    },
  ],
} as const satisfies VendorEntry;
