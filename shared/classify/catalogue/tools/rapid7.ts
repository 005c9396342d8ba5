import type { VendorEntry } from "../entry.ts";

export const rapid7 = {
  vendor: "Rapid7, Inc.",
  seat: { value: "US", source: "https://github.com/JerBouma/FinanceDatabase/blob/main/database/equities/LSE.csv#0KTX.L", checked: "2026-11-22" },
  tools: [
    {
      id: "rapid7",
      name: { en: "Rapid7", zh: null },
      category: "security",
      domains: ["rapid7.com"],
      cases: ["app.rapid7.com"],
    },
  ],
} as const satisfies VendorEntry;
